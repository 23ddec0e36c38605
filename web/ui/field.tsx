import { type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react';

interface Around {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it and how to mend it. */
  wrong?: ReactNode;
}

type TextFieldProps = Around & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, hint, wrong, ...rest }: TextFieldProps): ReactNode {
  const { frame, ids } = useField({ label, hint, wrong });
  return frame(<input className="input" {...rest} {...ids} />);
}

type TextAreaProps = Around & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea({ label, hint, wrong, ...rest }: TextAreaProps): ReactNode {
  const { frame, ids } = useField({ label, hint, wrong });
  return frame(<textarea className="input" {...rest} {...ids} />);
}

interface FieldIds {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

function useField({ label, hint, wrong }: Around): { frame: (input: ReactNode) => ReactNode; ids: FieldIds } {
  const id = useId();
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  const frame = (input: ReactNode): ReactNode => (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {input}
      {wrong && (
        <p className="field-wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
  return { frame, ids: { id, 'aria-invalid': Boolean(wrong), 'aria-describedby': said === '' ? undefined : said } };
}
