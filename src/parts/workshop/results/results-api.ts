import { z } from 'zod';
import { defineEndpoint, type Endpoint } from '#platform/http/api.ts';
import { problemResponse } from '#platform/http/problem.ts';
import type { WorkshopAccess } from '../access.ts';
import { resultOf } from '../model/result.ts';
import { apiTexts } from './api-texts.ts';
import { workshopResultSchema } from './result-schema.ts';

/**
 * The structured result for those who are in the workshop: their device's cookie is the key.
 * Everybody else is told that there is nothing, whether there is or not.
 */
export function resultEndpoint({ access }: { access: WorkshopAccess }): Endpoint {
  return defineEndpoint({
    path: '/workshops/:id/result',
    summary: 'Resultatet av et verksted, for dem som er med',
    params: z.object({ id: z.string().max(64) }),
    query: z.object({}),
    response: workshopResultSchema,
    personal: true,
    handle: async ({ params, lang, c }) => {
      const opened = await access.open(c, params.id);
      if (opened === 'unavailable') {
        const { title, detail } = apiTexts[lang];
        return problemResponse(
          { type: 'about:blank', title, status: 503, detail, requestId: c.get('requestId') },
          { 'cache-control': 'private, no-store', 'retry-after': '5' },
        );
      }
      return typeof opened === 'string' ? undefined : resultOf(opened.open);
    },
  });
}
