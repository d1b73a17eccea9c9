import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export interface AskFirstProps extends Omit<QuestionProps, 'onKeep'> {
  readonly label: string;
}

/** A button that asks first. Whoever says no is back at it. */
export const AskFirst = ({ label, ...question }: AskFirstProps) => {
  const asked = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (!asked.value && wasAsked.current) button.current?.focus();
    wasAsked.current = asked.value;
  }, [asked.value]);
  const ask = (value: boolean) => () => {
    asked.value = value;
  };
  return asked.value ? (
    <Question {...question} onKeep={ask(false)} />
  ) : (
    <Button ref={button} onClick={ask(true)}>
      {label}
    </Button>
  );
};
