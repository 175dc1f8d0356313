/**
 * An e-mail address as it is kept: without spaces around it and in small letters, so that the same
 * person is not two. Undefined when it is none. Whether it exists, only a message to it can tell.
 */
export function readEmail(input: string): string | undefined {
  const email = input.trim().toLowerCase();
  return email.length <= 254 && pattern.test(email) ? email : undefined;
}

/** One @, a domain with a dot, nothing that separates addresses or ends a line. Linear in its length. */
const pattern = /^[^\s@,;<>"()[\]\\:]{1,64}@[^\s@,;<>"()[\]\\:.]+(?:\.[^\s@,;<>"()[\]\\:.]+)+$/u;
