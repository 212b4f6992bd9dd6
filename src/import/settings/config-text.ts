/** One line of the configuration. */
interface WrittenSetting {
  readonly to: string;
  readonly value: unknown;
}

/** A moved blog has links to what was left out; they are reported but do not stop the build. */
export const toleratedLinks: WrittenSetting = { to: "brokenLinks", value: "warning" };

/** The text of `site.config.ts` with these settings. */
export function configText(settings: readonly WrittenSetting[]): string {
  const lines = settings.map(({ to, value }) => `  ${to}: ${literal(value)},`);
  return ["export default {", ...lines, "};", ""].join("\n");
}

/** JSON is a TypeScript literal; only its keys need no quotes. */
function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(", ")} }`;
}
