import type { PreviewExtras } from "./preview-page.ts";
import type { PreviewServer } from "./preview-server.ts";

/** What pages show in addition to themselves, even before the server runs. */
export class Screen {
  #shown: PreviewExtras = { panel: null, pictures: "" };
  #server: PreviewServer | null = null;

  show(next: Partial<PreviewExtras>): void {
    this.#shown = { ...this.#shown, ...next };
    this.#server?.show(this.#shown);
  }

  showOn(server: PreviewServer): void {
    this.#server = server;
    server.show(this.#shown);
  }
}
