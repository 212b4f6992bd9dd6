/**
 * Keys that other blog makers' themes use for layout and that say nothing about a note: a blog that moves here has them in
 * every post. They are reported together, once for the whole site.
 */
export const themeKeys: ReadonlySet<string> = new Set([
  ...["author", "authors", "author_profile"],
  ...["toc", "toc_sticky", "toc_label", "toc_icon"],
  ...["math", "use_math", "mathjax", "katex", "latex", "mermaid"],
  // PaperMod.
  ...[
    "showToc",
    "ShowToc",
    "TocOpen",
    "tocOpen",
    "hidemeta",
    "disableShare",
    "disableHLJS",
    "hideSummary",
    "searchHidden",
  ],
  ...[
    "ShowReadingTime",
    "ShowBreadCrumbs",
    "ShowPostNavLinks",
    "ShowWordCount",
    "ShowRssButtonInSectionTermList",
    "UseHugoToc",
  ],
  ...["showbreadcrumbs", "reward", "editPost"],
  ...["sidebar", "header", "classes", "read_time", "share", "related", "show_date", "sitemap", "search"],
  ...[
    "render_with_liquid",
    "img_path",
    "media_subpath",
    "lang_ref",
    "ref",
    "disqus",
    "translations",
    "canonicalURL",
    "weight",
    "featured",
  ],
]);
