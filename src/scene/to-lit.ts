/** A scene as a Lit template: the live chart. Lit patches only what changed from one scene to the next. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { attributesOf, hatch, livePaint, usesHatch } from './attributes.ts';
import type { Mark, Scene } from './types.ts';

const or = (value: string | number | undefined): unknown => value ?? nothing;

/** One mark. Static templates, one per kind: Lit parses each once for the whole page. */
export const markToLit = (mark: Mark): SVGTemplateResult => {
  const a = attributesOf(mark, livePaint);
  switch (mark.type) {
    case 'rect':
      return svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${or(a.rx)} fill=${or(a.fill)} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} stroke-dasharray=${or(a['stroke-dasharray'])} part=${or(a.part)} data-key=${or(a['data-key'])}></rect>`;
    case 'circle':
      return svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r} fill=${or(a.fill)} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} stroke-dasharray=${or(a['stroke-dasharray'])} part=${or(a.part)} data-key=${or(a['data-key'])}></circle>`;
    case 'line':
      return svg`<line x1=${a.x1} y1=${a.y1} x2=${a.x2} y2=${a.y2} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} stroke-dasharray=${or(a['stroke-dasharray'])} part=${or(a.part)}></line>`;
    case 'path':
      return svg`<path d=${a.d} fill=${or(a.fill)} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} stroke-dasharray=${or(a['stroke-dasharray'])} stroke-linejoin=${or(a['stroke-linejoin'])} stroke-linecap=${or(a['stroke-linecap'])} vector-effect=${or(a['vector-effect'])} part=${or(a.part)} data-key=${or(a['data-key'])}></path>`;
    case 'text':
      return svg`<text x=${a.x} y=${a.y} font-size=${a['font-size']} font-weight=${or(a['font-weight'])} text-anchor=${or(a['text-anchor'])} font-variant=${or(a['font-variant'])} text-decoration=${or(a['text-decoration'])} paint-order=${or(a['paint-order'])} fill=${or(a.fill)} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} stroke-linejoin=${or(a['stroke-linejoin'])} part=${or(a.part)} data-key=${or(a['data-key'])}>${mark.text}</text>`;
    case 'group':
      return svg`<g transform=${or(a.transform)} fill=${or(a.fill)} stroke=${or(a.stroke)} stroke-width=${or(a['stroke-width'])} part=${or(a.part)} data-key=${or(a['data-key'])}>${mark.marks.map(markToLit)}</g>`;
  }
};

const hatchPattern = svg`<defs><pattern id="hatch" width=${hatch.size} height=${hatch.size} patternUnits="userSpaceOnUse" patternTransform=${hatch.transform}><rect width=${hatch.size} height=${hatch.size} fill=${livePaint('missing')}></rect><rect width=${hatch.line} height=${hatch.size} fill=${livePaint('outline')}></rect></pattern></defs>`;

/**
 * The picture: one named image (RGAA 1.1.5), by the heading where `label` is empty. `describedby` are ids in the same shadow
 * root; `overlay` is drawn last, over the scene (the outline under the pointer).
 */
export const sceneToLit = (
  scene: Scene,
  label: string,
  describedby: string,
  overlay: Mark | undefined,
): TemplateResult => html`<svg
  part="chart"
  class="picture"
  viewBox="0 0 ${scene.width} ${scene.height}"
  width=${scene.width}
  height=${scene.height}
  role="img"
  aria-label=${label || nothing}
  aria-labelledby=${label ? nothing : 'heading'}
  aria-describedby=${describedby || nothing}
  focusable="false"
>
  <g aria-hidden="true" fill=${livePaint('text')}>
    ${usesHatch(scene.marks) ? hatchPattern : nothing}${scene.marks.map(markToLit)}${overlay ? markToLit(overlay) : nothing}
  </g>
</svg>`;
