import { CopyText } from "./components/copy-text.tsx";
import { useServices } from "./services.ts";

interface CopyOutProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What the button says, where “Copy” would not say enough. */
  readonly copy?: string;
  /** Called once it is copied. */
  readonly onCopied?: () => void;
  /** Told what was typed, where the text may be changed before it is taken away. */
  readonly onEdit?: (text: string) => void;
}

/** A text made here to be taken elsewhere, with the plain words for copying. */
export function CopyOut({ copy, onCopied, ...shown }: CopyOutProps) {
  const { texts, output } = useServices();
  const { text } = texts;
  return (
    <CopyText
      {...shown}
      words={{
        copy: copy ?? text("screens:decide.copy"),
        copied: text("screens:decide.copied"),
        failed: text("screens:decide.copyFailed"),
      }}
      onCopy={async (words) => {
        const isCopied = await output.copy(words);
        if (isCopied) onCopied?.();
        return isCopied;
      }}
    />
  );
}
