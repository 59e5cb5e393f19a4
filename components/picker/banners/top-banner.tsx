import { Button } from '@/components/kit/controls/button.tsx';
import './top-banner.css';

interface TopBannerProps {
  text: string;
  /** What its button says. */
  action: string;
  onAction: () => void;
}

/** A warning across the popup, above the list. */
export function TopBanner({ text, action, onAction }: TopBannerProps) {
  return (
    <div class="top-banner" role="alert">
      <p>{text}</p>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
