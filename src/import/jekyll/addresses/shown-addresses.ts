import type { JekyllBlog } from "../jekyll-blog.ts";

/**
 * The addresses at which each file was visible, by path: of several files at one address Jekyll keeps the last written.
 * What is held back is not visible and claims no address.
 */
export function shownAddresses({
  items,
  posts,
  pages,
}: Pick<JekyllBlog, "items" | "posts" | "pages">): ReadonlyMap<string, readonly string[]> {
  const files = [
    ...items.map(wanted),
    ...posts.map(({ file, addresses }) => ({ path: file.path, addresses: addresses ?? [], isHeld: false })),
    ...pages.map(wanted),
  ];
  const taken = new Set<string>();
  return new Map(
    files.map(({ path, addresses, isHeld }) => {
      const shown = addresses.filter((address) => isHeld || !taken.has(address));
      if (!isHeld) for (const address of shown) taken.add(address);
      return [path, shown];
    }),
  );
}

function wanted({ path, address, isHeld }: JekyllBlog["pages"][number]) {
  return { path, addresses: [address], isHeld };
}
