import type { Slug } from "../../model/address/addresses.ts";
import { slugify } from "../../model/address/slugify.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { foldCase } from "../../model/text/spelling.ts";

/**
 * A unique address segment for each key, made of its name. Names with the same slug are numbered (`a-b`, `a-b-2`) in
 * order of name, then key, so that file order never changes an address. A name's own slug beats a numbered one.
 */
export function distinctSlugs(names: ReadonlyMap<string, string>): ReadonlyMap<string, Slug> {
  const taken = new Set<string>();
  const slugs = new Map<string, Slug>();
  const waiting: { readonly key: string; readonly slug: Slug }[] = [];
  for (const [key, name] of [...names].sort(byNameThenKey)) {
    const slug = slugify(name);
    const folded = foldCase(slug);
    if (taken.has(folded)) waiting.push({ key, slug });
    else slugs.set(key, slug);
    taken.add(folded);
  }
  const next = new Map<Slug, number>();
  for (const { key, slug } of waiting) {
    let number = next.get(slug) ?? 2;
    while (taken.has(foldCase(numbered(slug, number)))) number += 1;
    const distinct = numbered(slug, number);
    next.set(slug, number + 1);
    taken.add(foldCase(distinct));
    slugs.set(key, distinct);
  }
  return slugs;
}

function byNameThenKey(
  [key, name]: readonly [string, string],
  [otherKey, otherName]: readonly [string, string],
): number {
  return byCodeUnits(name, otherName) || byCodeUnits(key, otherKey);
}

function numbered(slug: Slug, number: number): Slug {
  return slugify(`${slug}-${number}`);
}
