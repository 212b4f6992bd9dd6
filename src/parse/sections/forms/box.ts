import type { LabelsReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { readContainer } from "./container.ts";
import { readToggle } from "./toggle.ts";

/**
 * Reads a toggle named after a section, or a box in which labels name one: it is that section, and ends where the
 * toggle or box closes.
 */
export function readBox(reader: SectionReader, standing: Standing): LabelsReading | null {
  const reading = readToggle(reader.body, standing.block) ?? readContainer(reader, standing);
  return reading === null ? null : { ...reading, isBoxed: true };
}
