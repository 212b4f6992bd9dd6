import type { Slug } from "../model/address/addresses.ts";
import { slugify } from "../model/address/slugify.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";
import { foldCase } from "../model/text/spelling.ts";

/**
 * An address segment for each key, made of its name, no two alike: names that slugify alike are numbered (`a-b`, `a-b-2`)
 * in the order of the names themselves and then of the keys, so that the order of files never moves an address. A name's
 * own slug goes before a numbered one.
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
