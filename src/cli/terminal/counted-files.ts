import { PlannedFile } from "../../site/planned-file.ts";
import type { Progress } from "./progress.ts";

/** Files that count themselves when they are rendered. */
export function countedFiles(files: readonly PlannedFile[], { step }: Progress): readonly PlannedFile[] {
  return files.map(
    ({ output, render, fingerprint }) =>
      new PlannedFile(
        output,
        () => {
          step();
          return render();
        },
        fingerprint,
      ),
  );
}
