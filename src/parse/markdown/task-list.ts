import type MarkdownIt from "markdown-it";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";

const box = /^\[([ xX])\](?=\s|$)/u;

/**
 * Reads `- [ ] 할 일` and `- [x] 한 일`: `meta.task` of the `list_item_open` is `open` or `done`, and the words after the
 * box stand between `task_open` and `task_close`. The inline token's `content` keeps the box.
 */
export function taskList(markdown: MarkdownIt): void {
  markdown.core.ruler.push("task_list", (state) => {
    for (const [index, item] of state.tokens.entries()) {
      const inline = state.tokens[index + 2];
      if (item.type === "list_item_open" && inline?.type === "inline") makeTask(state, item, inline);
    }
  });
}

function makeTask(state: StateCore, item: Token, inline: Token): void {
  const words = inline.children ?? [];
  const first = words[0];
  const ticked = first?.type === "text" ? box.exec(first.content) : null;
  if (first === undefined || ticked === null) return;
  const task = ticked[1] === " " ? "open" : "done";
  item.meta = { ...item.meta, task };
  first.content = first.content.slice(ticked[0].length).trimStart();
  const open = new state.Token("task_open", "label", 1);
  open.meta = { task };
  inline.children = [open, ...words, new state.Token("task_close", "label", -1)];
}
