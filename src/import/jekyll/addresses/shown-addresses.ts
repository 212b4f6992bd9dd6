import type { JekyllBlog } from "../jekyll-blog.ts";

/**
 * Which of its addresses each file of a blog showed itself at, by its path: of several files at one address Jekyll shows the one
 * that it writes last. What is held back shows itself nowhere and takes no address from another.
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
