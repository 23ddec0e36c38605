import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Copy } from '../../office/pieces/copy.js';
import { codeFor, type Language, type Question } from './code-for.js';
import { texts } from './texts.js';

const LANGUAGES = Object.entries(texts.languages).map(([value, label]) => ({ value, label }));

/** The view on screen as something to paste into a terminal, a program or DuckDB. */
export function CodePanel({ question }: { question: Question }): ReactNode {
  const [language, setLanguage] = useState<Language>('curl');
  const code = codeFor(question, location.origin)[language];
  return (
    <details className="fold code-panel">
      <summary>{texts.title}</summary>
      <div className="fold-body stack-close">
        <div className="row code-head">
          <SegmentedControl
            size="xs"
            aria-label={texts.label}
            data={LANGUAGES}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
          />
          <Copy value={code} />
          <span className="soft small">{texts.lead}</span>
        </div>
        <pre className="code code-block">{code}</pre>
      </div>
    </details>
  );
}
