import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** Shown instead of what failed. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps one view's fault from taking the rest with it. Another `key` begins anew. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
