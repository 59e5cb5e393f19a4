import './text-status.css';

/** What became of the text that was taken last, or why there are none. */
export const TextStatus = ({ words }: { words: string }) => (
  <div class="text-status" role="status">
    <p>{words}</p>
  </div>
);
