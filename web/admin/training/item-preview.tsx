import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { PlatformMark } from '../../ui/platform-mark.js';
import { AthleteCard } from '../../worker/task/athlete-card.js';
import { FoundPages } from '../../worker/training/found-pages.js';
import { t } from '../../worker/words.js';
import { athleteOf, type ItemDraft, namesakesOf, pagesOf } from './item-draft.js';
import { texts } from './texts.js';

/** The case on the worker's own card, as far as it is written. */
export function ItemPreview({ draft }: { draft: ItemDraft }): ReactNode {
  const { platform, kind, value } = draft;
  const athlete = athleteOf(draft.athlete);
  const answer = kind === 'no_account' ? t.last.noAccount.toLowerCase() : value.trim();
  return (
    <aside className="case-preview stack" aria-labelledby="case-preview">
      <p className="small soft" id="case-preview">
        {texts.preview.title}
      </p>
      <AthleteCard athlete={{ ...athlete, name: athlete.name || texts.preview.nobody }} namesakes={namesakesOf(draft)} level={2} />
      <h3 className="platform">
        <PlatformMark platform={platform} />
        {draft.question.trim() || t.task.on(t.platforms[platform])}
      </h3>
      <FoundPages pages={pagesOf(draft)} />
      {draft.stage === 'practice' && draft.explanation.trim() !== '' && (
        <>
          <p className="small soft">{texts.preview.after}</p>
          <Banner tone="warn" title={t.training.notRight}>
            {answer !== '' && <p>{t.training.expected(answer)}</p>}
            <p>{draft.explanation}</p>
          </Banner>
        </>
      )}
    </aside>
  );
}
