import { PlannedFile } from "../../site/files/planned-file.ts";

/** Files that call `step` when they are rendered. */
export function countedFiles(files: readonly PlannedFile[], step: () => void): readonly PlannedFile[] {
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
