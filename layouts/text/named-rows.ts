/** A table in its frame, with what follows its opening tag. */
const framed = /(<div class="table-scroll"[^>]*>\s*<table)(>[\s\S]*?<\/table>)/gu;

const row = /<tr>\s*<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>(?:[\s\S]*?)<\/tr>/gu;

/** In characters: longer row names would leave no room for the numbers on a phone. */
const longestName = 12;

/** Fewer columns fit on the screen. */
const fewestColumns = 4;

/**
 * Rendered Markdown in which a table is marked `named-rows` if it has many columns and the first cell names each row in
 * a word or two.
 */
export function namedRows(rendered: string): string {
  return rendered.replace(framed, (whole, opening: string, rest: string) =>
    hasShortNames(rest) ? `${opening} class="named-rows"${rest}` : whole,
  );
}

function hasShortNames(table: string): boolean {
  const rows = [...table.matchAll(row)];
  const columns = rows[0]?.[0].match(/<\/t[hd]>/gu)?.length ?? 0;
  if (columns < fewestColumns) return false;
  return rows.every(([, cell = ""]) => {
    const name = cell.replace(/<[^>]*>/gu, "").replace(/&[a-z]+;/gu, " ");
    return !cell.includes("<img") && [...name.trim()].length <= longestName;
  });
}
