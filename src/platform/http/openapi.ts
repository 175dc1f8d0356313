import { z } from 'zod';
import type { Endpoint } from './api.ts';
import { problemSchema } from './problem.ts';

/** OpenAPI 3.1 of the endpoints, made from the very schemas that check requests. */
export function openApiDocument(
  endpoints: Endpoint[],
  info: { title: string; version: string; baseUrl: string },
): object {
  const paths: Record<string, object> = {};
  for (const endpoint of endpoints) {
    const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = {
      ...paths[path],
      [endpoint.body ? 'post' : 'get']: {
        operationId: operationId(endpoint.path),
        summary: endpoint.summary,
        ...(endpoint.personal
          ? {
              description:
                'Bare for den som har nøkkelen i informasjonskapselen på enheten sin, og bare fra dette nettstedet. Alle andre får 404.',
            }
          : {}),
        parameters: [
          ...parameters(endpoint.params, 'path'),
          ...parameters(endpoint.query, 'query'),
        ],
        ...(endpoint.body
          ? {
              requestBody: {
                required: true,
                content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
              },
            }
          : {}),
        responses: {
          200: {
            description: 'OK',
            content: { 'application/json': { schema: schemaOf(endpoint.response, 'output') } },
          },
          400: problem('Noe i forespørselen kan ikke brukes; errors navngir feltene'),
          404: problem('Finnes ikke'),
          410: problem('Trukket tilbake'),
          ...(endpoint.body ? { 413: problem('For mye på én gang') } : {}),
          ...(endpoint.personal ? { 503: problem('Ikke klart ennå; se Retry-After') } : {}),
          429: problem('For mange forespørsler; se Retry-After'),
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: info.title,
      version: info.version,
      description: 'Åpne data. Les fritt; oppgi kilden.',
    },
    servers: [{ url: info.baseUrl }],
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') } },
  };
}

function problem(description: string): object {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function operationId(path: string): string {
  const words = path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(':', 'by-'));
  return words.join('-').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function parameters(schema: z.ZodObject, place: 'path' | 'query'): object[] {
  const json = schemaOf(schema, 'input') as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    ...(property.description ? { description: property.description } : {}),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
