import { targetStates } from '../../domain/target-status.ts';
import { periodName } from '../../domain/period.ts';
import { bulletinWords } from '../../strings/bulletins.ts';
import { figureWords } from '../../strings/figures.ts';
import { scoreWords } from '../../strings/scorecard.ts';
import { storyWords } from '../../strings/story.ts';
import type { CommuneContent, StoryEntry } from '../collections.ts';
import { CONTENT_DIRECTORY } from '../content/content-disk.ts';
import { indicatorUrl } from '../figures/figure-urls.ts';
import { stateCounts, versionPlans, type Standing } from '../figures/standings.ts';
import { shortDay } from '../format.ts';
import { absolute, storyUrl } from '../urls.ts';
import { html, type Html } from './html.ts';
import type { BulletinIssue } from './issues.ts';
import { storyBody } from './story-body.ts';

/** One section of a bulletin. */
export type BulletinPart = {
  title: string;
  /** Where to read on, a whole address; null when the bulletin as a whole says it. */
  url: string | null;
  /** A line under the title; may be empty. */
  under: string;
  /** Path and text of its picture. */
  picture: { path: string; alt: string } | null;
  body: Html;
};

function storyPart(
  { data: story, rendered }: StoryEntry,
  slug: string,
  site: URL | undefined,
): BulletinPart {
  const url = absolute(storyUrl(slug, story.id), site);
  const { cover } = story;
  if (rendered === undefined) throw new Error(`${story.id} has no text to show in a bulletin`);
  const path = `${CONTENT_DIRECTORY}/xa/${slug}/tin-tuc/`;
  return {
    title: story.title,
    url,
    under: `${shortDay(story.date)}. ${storyWords.by(story.unit)}.`,
    picture: cover === undefined ? null : { path: path + cover.file, alt: cover.alt },
    body: html`<p class="lead">${story.summary}</p>
      ${storyBody(rendered.html, url)}`,
  };
}

/** What one target has come to: the sentence that leads from its figures to its word. */
function targetLine(
  { target, indicator, status, withdrawn, outdated }: Standing,
  slug: string,
  site: URL | undefined,
): Html {
  const name = html`<strong>${target.text}</strong>`;
  const linked =
    indicator === null
      ? name
      : html`<a href="${absolute(indicatorUrl(slug, indicator.id), site)}">${name}</a>`;
  const said =
    status?.sentence ??
    (withdrawn === null
      ? figureWords.noFigures
      : figureWords.withdrawnBasis(periodName(withdrawn)));
  const note = outdated === null ? null : html` ${scoreWords.outdated(periodName(outdated))}`;
  return html`<li>${linked}<br />${said}${note}</li> `;
}

function figureParts(
  issue: Extract<BulletinIssue, { kind: 'period' }>,
  here: CommuneContent,
  site: URL | undefined,
): BulletinPart[] {
  const plain = { url: null, under: '', picture: null };
  const { change } = issue.snapshot.manifest;
  return versionPlans(issue.snapshot, here).flatMap(({ plan, standings }) => {
    const counts = stateCounts(standings).map(({ state, count }) =>
      bulletinWords.count(targetStates[state], count),
    );
    const groups = [...new Set(standings.map(({ target }) => target.group))];
    const reason = change === null ? null : html`<p>${bulletinWords.changed(change.reason)}</p> `;
    const total = html`<p>${bulletinWords.counts(standings.length)} ${counts.join('; ')}.</p>`;
    return [
      { ...plain, title: plan.shortTitle, body: html`${reason}${total}` },
      ...groups.map((group) => ({
        ...plain,
        title: group,
        body: html`<ul>
          ${standings
            .filter(({ target }) => target.group === group)
            .map((standing) => targetLine(standing, here.commune.slug, site))}
        </ul>`,
      })),
    ];
  });
}

/** The sections of a bulletin, in their order. */
export function bulletinParts(
  issue: BulletinIssue,
  here: CommuneContent,
  site: URL | undefined,
): BulletinPart[] {
  return issue.kind === 'period'
    ? figureParts(issue, here, site)
    : issue.stories.map((story) => storyPart(story, here.commune.slug, site));
}
