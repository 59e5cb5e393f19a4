import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  children: ComponentChildren;
  /** What to do with the error; left out, the page reports it. */
  onError?: (error: unknown) => void;
  /** Shown in place of what failed; `retry` draws it again. Default: nothing. */
  instead?: (retry: () => void) => ComponentChildren;
}

/** What its children throw while they are drawn, or in an effect, ends here: what is around it stays. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    (this.props.onError ?? reportError)(error);
  }

  override render({ children, instead }: BoundaryProps, { failed }: { failed: boolean }): ComponentChildren {
    return failed ? instead?.(() => this.setState({ failed: false })) : children;
  }
}
