import type { SectionRole } from "../../model/note/section-role.ts";
import type { NamedHeading } from "../article/named-heading.ts";
import type { BodyWithLexicon } from "../labels/lexicon/body-with-lexicon.ts";
import type { LabelledValue } from "../values/labelled-value.ts";
import { type Block, blocksIn } from "../visible/blocks.ts";
import { blocksAndBoxes } from "../visible/boxes.ts";
import type { BlockReading, LabelsReading } from "./block-reading.ts";
import { belowEmptyCallout } from "./empty-callouts.ts";
import { readHeading } from "./forms/heading.ts";
import { labelRuns, type RunEnd } from "./label-runs.ts";
import { holdsData, isDataRole } from "./section-span.ts";

/** All headings and labels of a body: whether a line in an article names a section depends on what comes later. */
export interface NoteOutline {
  /** The headings that name keywords, a summary or the like. */
  readonly headings: readonly NamedHeading[];
  /** Those headings by their start. */
  readonly headingAt: ReadonlyMap<number, NamedHeading>;
  /** What those headings name. */
  readonly named: ReadonlySet<SectionRole>;
  /** What headings and labels of every kind name; computed on demand. */
  readonly labelled: () => ReadonlySet<SectionRole>;
  /** The runs of labels; computed on demand. */
  readonly runs: () => ReadonlyMap<number, RunEnd>;
  /** The headings below a callout of the article that holds nothing; computed on demand. */
  readonly belowEmptyCallout: () => ReadonlySet<number>;
}

/** Finds all headings and labels of a body before it is divided. `labelsOf` reads the labels of a block. */
export function noteOutline(
  body: BodyWithLexicon,
  labelsOf: (block: Block) => LabelsReading | null,
  withheld: { readonly isWithheld: boolean },
): NoteOutline {
  const headings = namedHeadings(body);
  const named = new Set(headings.flatMap(({ roles }) => roles));
  const labelsOnlyThere = (block: Block): LabelsReading | null => {
    const labels = labelsOf(block);
    return labels !== null && isNamedBy(named, labels) ? null : labels;
  };
  const headingAt = new Map(headings.map((heading) => [heading.start, heading]));
  let labelled: ReadonlySet<SectionRole> | null = null;
  let runs: ReadonlyMap<number, RunEnd> | null = null;
  let below: ReadonlySet<number> | null = null;
  return {
    headings,
    headingAt,
    named,
    labelled: () => {
      labelled ??= new Set(
        [...blocksAndBoxes(body.tokens, 0, body.tokens.length)].flatMap((block) =>
          valuesOf(block.type === "heading" ? readHeading(body, block) : labelsOf(block)).flatMap(({ roles }) => roles),
        ),
      );
      return labelled;
    },
    runs: () => {
      runs ??= labelRuns(body, labelsOnlyThere, withheld);
      return runs;
    },
    belowEmptyCallout: () => {
      below ??= belowEmptyCallout(body, headingAt);
      return below;
    },
  };
}

function valuesOf(reading: BlockReading | null): readonly LabelledValue[] {
  if (reading?.kind === "labels") return reading.values;
  return reading?.kind === "heading" && reading.value !== null ? [reading.value] : [];
}

/** True for labels whose names the note's headings have too. */
export function isNamedBy(named: ReadonlySet<SectionRole>, { values }: LabelsReading): boolean {
  const roles = values.flatMap((value) => value.roles).filter(isDataRole);
  return roles.length > 0 && roles.every((role) => named.has(role));
}

/** A box with a heading in it is no box, so that every heading is a block of the body. */
function namedHeadings(body: BodyWithLexicon): NamedHeading[] {
  const named: NamedHeading[] = [];
  for (const block of blocksIn(body.tokens, 0, body.tokens.length)) {
    const reading = block.type === "heading" ? readHeading(body, block) : null;
    if (reading === null || reading.value === null) continue;
    const { roles } = reading.value;
    if (holdsData(roles) && !roles.includes("article")) named.push({ start: block.start, form: reading.form, roles });
  }
  return named;
}
