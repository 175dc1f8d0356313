import type { PostOffice } from '#platform/mail/post-office.ts';
import type { Services } from '#platform/services.ts';
import type { LookUp } from './enhetsregisteret.ts';

export interface AccountsServices extends Services {
  post: PostOffice;
  /** Bytes that nobody can guess. */
  secretBytes: (count: number) => Buffer;
  /** From the same address so often; seconds to wait, or 0. */
  askedBy: { take: (address: string, cost: number) => number };
  /** To the same e-mail address so often. */
  sentTo: { take: (email: string, cost: number) => number };
  /** Messages lie in a page of this installation, since it has nobody to send them with. */
  outbox: boolean;
  /** Enhetsregisteret, where the installation has been told to ask it. */
  lookUp: LookUp | undefined;
}
