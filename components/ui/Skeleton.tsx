export interface SkeletonProps {
  /** Per cent of the row. */
  readonly width: number;
  /** px; 12 unless told. */
  readonly height?: number;
}

/** A bar with the shape of what comes. */
export const Skeleton = ({ width, height = 12 }: SkeletonProps) => (
  <span class="lz-skeleton" style={{ width: `${width}%`, height: `${height}px` }} aria-hidden="true" />
);
