interface Props {
  readonly number: number;
  readonly count: number;
  readonly label: string;
}

/** How far along a row of pages: words, and a dot for each. */
export const Progress = ({ number, count, label }: Props) => (
  <div className="steps">
    <p className="muted">{label}</p>
    <ol className="dots" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => i + 1).map((place) => (
        <li key={place} className={place <= number ? 'dot dot-on' : 'dot'} />
      ))}
    </ol>
  </div>
);
