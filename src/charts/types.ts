/** What makes one tag: its kind's parse, layout and describe, and the findings it can show. */
import type { Parse } from '../data/read.ts';
import type { CommonData } from '../data/types.ts';
import type { Describe } from '../describe/types.ts';
import type { Layout } from '../layout/types.ts';

/** The column of a kind of chart, shared by every tag of that kind. */
export interface Kind<Data extends CommonData = CommonData> {
  name: string;
  parse: Parse<Data>;
  layout: Layout<Data>;
  describe: Describe<Data>;
  /** Whether the parsed data holds nothing to draw: the empty state. */
  isEmpty: (data: Data) => boolean;
  /** The picture is words already: a generated summary is for assistive technology alone. */
  selfDescribing?: boolean;
  /** What must be loaded before an input can be parsed (outlines on demand); undefined when nothing must. */
  prepare?: (input: unknown) => Promise<void> | undefined;
}

export interface Chart<Data extends CommonData = CommonData> {
  tag: `impact-${string}`;
  kind: Kind<Data>;
  /** Built-in findings by key. */
  findings: Record<string, unknown>;
  /** Key of the finding that the bare tag draws; absent when it waits for data. */
  defaultFinding?: string;
}
