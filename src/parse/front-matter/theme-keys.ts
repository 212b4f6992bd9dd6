/** What Obsidian's Digital Garden adds to each note: `dg-show-toc`, and `dgShowToc` when it publishes the note. */
const gardenKeys = [
  "dg-home dg-home-link dg-show-local-graph dg-show-backlinks dg-show-toc dg-show-inline-title dg-show-file-tree",
  "dg-enable-search dg-link-preview dg-show-tags dg-pass-frontmatter dg-metatags dg-note-icon dg-pinned",
  "dg-hide-in-graph dg-content-classes",
]
  .flatMap((names) => names.split(" "))
  .flatMap((name) => [name, name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())]);

/**
 * Keys that other blog makers' themes use for layout and that say nothing about a note: a blog that moves here has them
 * in every post. They are reported together, once for the whole site.
 */
export const themeKeys: ReadonlySet<string> = new Set([
  ...gardenKeys,
  ...[
    "author authors author_profile toc toc_sticky toc_label toc_icon math use_math mathjax katex latex mermaid",
    // PaperMod.
    "showToc ShowToc TocOpen tocOpen hidemeta disableShare disableHLJS hideSummary searchHidden robotsNoIndex showtoc",
    "ShowReadingTime ShowBreadCrumbs ShowPostNavLinks ShowWordCount ShowRssButtonInSectionTermList UseHugoToc",
    "showbreadcrumbs reward editPost",
    // Hugo Book, which reads its names in any case.
    "bookToc bookComments bookFlatSection bookCollapseSection bookSearchExclude bookHref bookIcon BookToc",
    "BookComments BookSearchExclude",
    // Congo, Blowfish, LoveIt and Stack.
    "showTableOfContents showDate showAuthor showHero heroStyle layoutBackgroundBlur showComments showReadingTime",
    "showWordCount showTaxonomies showRelatedContent showPagination showDateUpdated showDateOnlyInArticle",
    "showHeadingAnchors showSummary showEdit showViews showLikes showZenMode showBreadcrumbs sharingLinks",
    "layoutBackgroundHeaderSpace showAuthorsBadges series_order seo license images resources lightgallery",
    "linkToMarkdown rssFullText hiddenFromHomePage hiddenFromSearch hiddenFromRss featuredImagePreview twemoji",
    "fraction fontawesome sidebar header classes read_time share related show_date sitemap search",
    // al-folio, Hydejack, TeXt.
    "giscus_comments related_posts related_publications pretty_table pseudocode code_diff typograms",
    "hide_last_modified excerpt_separator aside article_header mode titles bibliography _styles img profile news",
    "selected_papers nav nav_order",
    // Just the Docs, and the wikis of Korean blogs.
    "parent grand_parent has_children has_toc nav_exclude",
    // Hux and Clean Blog, Beautiful Jekyll, and the lists of Minimal Mistakes.
    "header-img header-mask header-style background thumbnail-img cover-img share-img social-share entries_layout",
    "taxonomy",
    // Typora and Obsidian.
    "typora-root-url typora-copy-images-to",
    "sticker kanban-plugin banner_x banner_y banner_icon cssclasses cssclass noteIcon contentClasses hideInGraph",
    // Docusaurus and VitePress.
    "sidebar_position sidebar_label sidebar_class_name displayed_sidebar pagination_label pagination_prev",
    "pagination_next hide_title hide_table_of_contents custom_edit_url last_update toc_min_heading_level",
    "toc_max_heading_level outline editLink pageClass navbar",
    // VuePress' default theme and Hope.
    "home heroText heroAlt heroFullScreen bgImage tagline actions features projects footer prev next lastUpdated",
    "contributors breadcrumb pageInfo backtotop comment star",
    // The order and the signs of pages in menus.
    "emoji icon order importance hide_description",
    // Butterfly.
    "abbrlink top_img aplayer highlight_shrink toc_number toc_style_simple sticky copyright copyright_author",
    "copyright_author_href copyright_url copyright_info img_path media_subpath lang_ref ref disqus translations",
    "canonicalURL weight featured",
  ].flatMap((names) => names.split(" ")),
]);
