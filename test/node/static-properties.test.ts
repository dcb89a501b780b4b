import { expect, test } from 'vitest';
import { staticProperties } from '../../scripts/static-properties.mjs';

test('gathers the options of decorated fields, in their order, and leaves the fields with their values and types', () => {
  const code =
    "class A<T> extends B { x = 1; @property({ attribute: 'a-b' }) aB: T | undefined; @property({ type: Boolean }) override c = false; }";
  expect(staticProperties(code)).toBe(
    "class A<T> extends B { static properties = { aB: { attribute: 'a-b' }, c: { type: Boolean }, }; x = 1;  aB: T | undefined;  override c = false; }",
  );
});

test('leaves out the attribute that Lit gives by itself', () => {
  expect(
    staticProperties(
      "class A { @property({ attribute: 'a', reflect: true }) a = 1; @property({ attribute: 'b' }) b = 2; @property({ attribute: 'c' }) cd = 3; }",
    ),
  ).toBe(
    "class A { static properties = { a: { reflect: true }, b: { }, cd: { attribute: 'c' }, };  a = 1;  b = 2;  cd = 3; }",
  );
});

test('leaves other decorators, methods, and classes without decorators', () => {
  const code = 'class A { @state() a = 1; @property({}) get b() { return 1; } c = 2; } class B {}';
  expect(staticProperties(code)).toBe(code);
});
