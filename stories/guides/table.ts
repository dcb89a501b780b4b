/** A table in a guide: MDX knows none of its own. */
import { createElement, type ReactElement, type ReactNode } from 'react';
import './guides.css';

/** Words between backticks as code, between asterisks as strong. */
const inline = (text: string): ReactNode[] =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part, key) =>
      part.startsWith('`')
        ? createElement('code', { key }, part.slice(1, -1))
        : part.startsWith('**')
          ? createElement('strong', { key }, part.slice(2, -2))
          : part,
    );

/** `head`: words of the columns; each row begins with what it is about. */
export const Table = ({ head, rows }: { head: string[]; rows: string[][] }): ReactElement =>
  createElement(
    'div',
    {
      className: 'sb-unstyled guide-table',
      tabIndex: 0,
      role: 'region',
      'aria-label': head.join(', ').replaceAll('`', ''),
    },
    createElement(
      'table',
      null,
      createElement(
        'thead',
        null,
        createElement(
          'tr',
          null,
          ...head.map((words) => createElement('th', { scope: 'col', key: words }, ...inline(words))),
        ),
      ),
      createElement(
        'tbody',
        null,
        ...rows.map(([first = '', ...others]) =>
          createElement(
            'tr',
            null,
            createElement('th', { scope: 'row' }, ...inline(first)),
            ...others.map((words) => createElement('td', null, ...inline(words))),
          ),
        ),
      ),
    ),
  );
