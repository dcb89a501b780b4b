/**
 * Emulates media features of the reader inside the charts: the rules of their style sheets that answer a feature are made
 * to hold always. No page can ask the browser for forced colours or paper; developer tools can, and the visual tests do.
 */
import type { CSSResult, LitElement } from 'lit';

export interface Features {
  print: boolean;
  'forced-colors': boolean;
  'prefers-reduced-motion': boolean;
}

const asWritten = new WeakMap<CSSMediaRule, string>();

const rewrite = (rules: CSSRuleList, features: Features): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const own = asWritten.get(rule) ?? rule.media.mediaText;
      asWritten.set(rule, own);
      const holds = (Object.keys(features) as (keyof Features)[]).some((name) => features[name] && own.includes(name));
      const text = holds ? 'all' : own;
      if (rule.media.mediaText !== text) rule.media.mediaText = text;
    }
    if ('cssRules' in rule) rewrite(rule.cssRules as CSSRuleList, features);
  }
};

/** The sheets of an element's class are shared by all its charts. */
export const emulate = (tags: readonly string[], features: Features): void => {
  for (const tag of tags) {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    for (const style of element?.elementStyles ?? []) {
      const sheet = style instanceof CSSStyleSheet ? style : (style as CSSResult).styleSheet;
      if (sheet) rewrite(sheet.cssRules, features);
    }
  }
};
