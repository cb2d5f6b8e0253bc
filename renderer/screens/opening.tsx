import { useSay } from '../state/context';

/** The blink before the engine has said hello. */
export const Opening = () => {
  const say = useSay();
  return (
    <p className="opening" role="status">
      {say('window.opening')}
    </p>
  );
};
