import { expect, test } from 'vitest';
import { frameOf } from '../../src/describe/frame.ts';

const described = (summary: string) => ({ summary, columns: [], rows: [] });

test('a generated sentence is shown whole up to 480 signs', () => {
  const sentence = 'Le plus élevé\u202F: Maires (92\u202F%).';
  expect(frameOf(undefined, described(sentence), {}, 'fr').summary).toBe(sentence);
});

test('a longer one ends after its last whole word, with an ellipsis', () => {
  const { summary } = frameOf(undefined, described('Exemple '.repeat(100)), {}, 'fr');
  expect(summary).toBe(`${'Exemple '.repeat(60).trim()}…`);
});

test('one word of astral signs is cut between two of them', () => {
  const { summary } = frameOf(undefined, described('😀'.repeat(500)), {}, 'fr');
  expect(summary).toBe(`${'😀'.repeat(480)}…`);
});

test('the author’s own summary is never cut', () => {
  const summary = 'Phrase de l’auteur. '.repeat(40).trim();
  expect(frameOf(undefined, described('x'), { summary }, 'fr').summary).toBe(summary);
});
