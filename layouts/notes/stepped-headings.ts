import type { SectionHeading, StudySection } from "../../src/model/note/study-section.ts";

const tag = /<(\/?)h([1-6])\b/gu;
const levels = [2, 3, 4, 5, 6] as const;

/**
 * Renumbers heading levels so that each is one below its parent, whatever levels the author used and whatever sections
 * in between are shown elsewhere: screen reader users would think that a heading is missing.
 */
export function steppedHeadings(sections: readonly StudySection[]): readonly StudySection[] {
  const above: number[] = [];
  const step = (level: number): SectionHeading["level"] => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return levels[above.length - 1] ?? 6;
  };
  return sections.map((section) => {
    const { heading } = section;
    const level = heading === null ? null : step(heading.value.level);
    return {
      ...section,
      heading: heading === null || level === null ? heading : { ...heading, value: { ...heading.value, level } },
      html: steppedTags(section.html, step),
    };
  });
}

function steppedTags(html: StudySection["html"], step: (level: number) => number): StudySection["html"] {
  let open = 2;
  const stepped = html.replace(tag, (_tag, end: string, level: string) => {
    if (end === "") open = step(Number(level));
    return `<${end}h${open}`;
  });
  return stepped as StudySection["html"];
}
