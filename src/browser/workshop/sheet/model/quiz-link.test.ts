import { describe, expect, it } from 'vitest';
import { quizLink } from './quiz-link.ts';

describe('the quiz beside a statement', () => {
  it('is about the myth that the statement is, in the reader’s language', () => {
    expect(quizLink('nb', 'myte-3')).toBe('/anskaffelse/myter/quiz?myte=3');
    expect(quizLink('nn', 'myte-6')).toBe('/nn/anskaffelse/myter/quiz?myte=6');
  });

  it('is not there for what the table wrote itself, nor for other templates', () => {
    for (const id of ['0198c5a2', 'myte-7', 'myte-33', 'egen-myte-1', ''])
      expect(quizLink('nb', id)).toBeUndefined();
  });
});
