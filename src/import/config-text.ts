/** One line of a configuration. */
interface WrittenSetting {
  readonly to: string;
  readonly value: unknown;
}

/** A blog that moves has links to what stayed behind; they are told, and stop nothing. */
export const toleratedLinks: WrittenSetting = { to: "brokenLinks", value: "warning" };

/** The text of `site.config.ts` with some settings. */
export function configText(settings: readonly WrittenSetting[]): string {
  const lines = settings.map(({ to, value }) => `  ${to}: ${literal(value)},`);
  return ["export default {", ...lines, "};", ""].join("\n");
}

/** JSON is a literal of TypeScript, but for what its keys need not have. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(", ")} }`;
}
