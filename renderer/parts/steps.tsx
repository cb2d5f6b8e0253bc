/** One step as a sentence, several as a numbered list. */
export const Steps = ({ steps }: { readonly steps: readonly string[] }) =>
  steps.length === 1 ? (
    <p>{steps[0]}</p>
  ) : (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
