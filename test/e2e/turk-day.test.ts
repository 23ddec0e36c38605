import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import {
  ApproveAssignmentCommand,
  CreateHITCommand,
  type CreateHITCommandInput,
  CreateQualificationTypeCommand,
  GetAccountBalanceCommand,
  GetAssignmentCommand,
  ListAssignmentsForHITCommand,
  NotifyWorkersCommand,
  RejectAssignmentCommand,
  SendBonusCommand,
} from '@aws-sdk/client-mturk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { publicWorkerId } from '../../src/mturk/public-ids.js';
import { Settings } from '../../src/config/settings.js';
import { type RunningApp, startApp } from '../support/app.js';
import { type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { aRequester, type Requester } from '../support/mturk.js';
import { launchChromium } from '../support/services/chromium.js';
import { until } from '../support/until.js';
import { answerField, buildPages, send, typeAnswer, type Visitor, visitWork } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
let requester: Requester;
let worker: BuiltWorker;
let visitor: Visitor;
let page: Page;

/** A requester's own server: a survey that sends its form where it is told to. */
const survey = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://survey');
  const isPreview = searchParams.get('assignmentId') === 'ASSIGNMENT_ID_NOT_AVAILABLE';
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><html lang="en"><title>Survey</title><form method="post" action="${searchParams.get('turkSubmitTo')}/mturk/externalSubmit">
    <input type="hidden" name="assignmentId" value="${searchParams.get('assignmentId')}">
    <label>Which club? <input name="club"></label> <button ${isPreview ? 'disabled' : ''}>Submit</button></form></html>`);
});

const HTML = `<!doctype html><html><head><script src="https://s3.amazonaws.com/mturk-public/externalHIT_v1.js"></script></head><body>
  <form id="mturk_form" name="mturk_form" method="post" action="https://www.mturk.com/mturk/externalSubmit">
    <input type="hidden" id="assignmentId" name="assignmentId" value="">
    <label>Colour of the shirt <input name="colour"></label> <input type="submit" id="submitButton" value="Submit">
  </form><script>turkSetAssignmentID(); try { document.title = localStorage.length + parent.document.cookie } catch { document.title = 'shut out' }</script></body></html>`;

const htmlQuestion = `<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[${HTML}]]></HTMLContent><FrameHeight>400</FrameHeight></HTMLQuestion>`;

const form = `<QuestionForm xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2017-11-06/QuestionForm.xsd">
  <Overview><Title>About a player</Title><Text>Say what you know.</Text></Overview>
  <Question><QuestionIdentifier>team</QuestionIdentifier><DisplayName>Team</DisplayName><IsRequired>true</IsRequired>
    <QuestionContent><Text>Which team do they play for?</Text></QuestionContent>
    <AnswerSpecification><FreeTextAnswer><Constraints><Length minLength="3"/></Constraints></FreeTextAnswer></AnswerSpecification></Question>
  <Question><QuestionIdentifier>hand</QuestionIdentifier><IsRequired>true</IsRequired>
    <QuestionContent><Text>Which hand?</Text></QuestionContent>
    <AnswerSpecification><SelectionAnswer><MinSelectionCount>1</MinSelectionCount><MaxSelectionCount>1</MaxSelectionCount><StyleSuggestion>radiobutton</StyleSuggestion>
      <Selections><Selection><SelectionIdentifier>left</SelectionIdentifier><Text>Left</Text></Selection>
      <Selection><SelectionIdentifier>right</SelectionIdentifier><Text>Right</Text></Selection></Selections></SelectionAnswer></AnswerSpecification></Question>
  </QuestionForm>`;

beforeAll(async () => {
  await buildPages();
  survey.listen(0, '127.0.0.1');
  [browser, nonet] = await Promise.all([
    launchChromium(),
    startApp(own.url, { role: 'all', settings: { sample: false } }),
    once(survey, 'listening'),
  ]);
  requester = await aRequester(nonet, own.pool);
  [worker] = (await someWorkers(own.pool, 1)) as [BuiltWorker];
  visitor = await visitWork(browser, nonet, { token: worker.token, device: 'phone' });
  page = visitor.page;
  await visitor.context.route(`${surveyUrl()}/**`, (route) => route.continue());
  // Where pages are told to send their forms is this installation's public address, which only its proxy knows the way from.
  const { publicUrl } = nonet.app.get(Settings);
  await visitor.context.route(`${publicUrl}/**`, (route) => route.continue({ url: route.request().url().replace(publicUrl, nonet.url) }));
});
afterAll(async () => {
  await browser.close();
  expect(await findBreaches(own.db)).toEqual([]);
  await nonet.close();
  survey.close();
});

const surveyUrl = (): string => `http://127.0.0.1:${(survey.address() as AddressInfo).port}`;

const COMMON = {
  Description: 'It takes a minute.',
  Reward: '0.10',
  AssignmentDurationInSeconds: 600,
  LifetimeInSeconds: 3600,
  MaxAssignments: 1,
};

async function aHit(title: string, content: Partial<CreateHITCommandInput>): Promise<string> {
  const { HIT } = await requester.client.send(new CreateHITCommand({ ...COMMON, Title: title, ...content }));
  return HIT?.HITId ?? '';
}

/** The list of all work, as it is now. */
async function openList(): Promise<void> {
  await page.goto('/work#hits');
  await page.reload();
}

/** From the list of all work to a HIT in hand. */
async function take(title: string): Promise<void> {
  await openList();
  await page.getByRole('link', { name: `Look at it: ${title}` }).tap();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: 'Take it' }).tap();
}

async function theOnly(hitId: string): Promise<{ id: string; answer: string; status: string }> {
  const { Assignments = [] } = await requester.client.send(new ListAssignmentsForHITCommand({ HITId: hitId }));
  const [one] = Assignments;
  expect(Assignments).toHaveLength(1);
  return { id: one?.AssignmentId ?? '', answer: one?.Answer ?? '', status: one?.AssignmentStatus ?? '' };
}

async function misfits(): Promise<string[]> {
  // What stands in a frame is the requester's own.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wider > 0 ? [`${wider} px too wide`] : []),
  ];
}

describe('work of other people', () => {
  it('stands in one list with the look-ups', async () => {
    await aHit('A form about a player', { Question: form });
    await page.getByRole('link', { name: 'All work', exact: true }).tap();

    await page.getByRole('heading', { level: 2, name: 'Look athletes’ accounts up' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'A form about a player' }).waitFor();
    await page.getByText('$0.10 each, when approved').waitFor();
    expect(await misfits()).toEqual([]);
  });

  it('may be a form: what is wrong is said beside the question, what is right comes back as XML', async () => {
    const hit = await aHit('A second form', { Question: form });
    await take('A second form');
    await page.getByRole('textbox').fill('LA');
    await page.getByRole('button', { name: 'Send answer' }).tap();
    await page.getByText('must have a length').waitFor();
    await page.getByText('needs an answer').waitFor();
    expect(await misfits()).toEqual([]);
    await page.getByRole('textbox').fill('LA Lakers');
    await page.reload();
    expect(await page.getByRole('textbox').inputValue()).toBe('LA Lakers');
    await page.getByRole('radio', { name: 'Left' }).check();
    await page.getByRole('button', { name: 'Send answer' }).tap();
    await page.getByText('Sent.', { exact: true }).waitFor();

    const { answer, status, id } = await theOnly(hit);
    expect(status).toBe('Submitted');
    expect(answer).toMatch(/<QuestionIdentifier>team<\/QuestionIdentifier>\s*<FreeText>LA Lakers<\/FreeText>/);
    expect(answer).toMatch(/<QuestionIdentifier>hand<\/QuestionIdentifier>\s*<SelectionIdentifier>left<\/SelectionIdentifier>/);
    await requester.client.send(new ApproveAssignmentCommand({ AssignmentId: id, RequesterFeedback: 'Thank you' }));
  });

  it('may be a page of HTML: it can’t be sent from the preview, nor see the session, and goes out by its own button', async () => {
    const hit = await aHit('A page about a shirt', { Question: htmlQuestion });
    await openList();
    await page.getByRole('link', { name: 'Look at it: A page about a shirt' }).tap();
    const preview = page.frameLocator('iframe');
    await preview.locator('#submitButton:disabled').waitFor();
    await page.getByRole('button', { name: 'Take it' }).tap();
    const frame = page.frameLocator('iframe');
    await frame.locator('#submitButton:enabled').waitFor();
    expect(await page.frames().at(-1)?.title()).toBe('shut out');
    expect(await misfits()).toEqual([]);

    await frame.getByLabel('Colour of the shirt').fill('purple & gold');
    await frame.locator('#submitButton').click();
    await page.getByText('Sent.', { exact: true }).waitFor();

    const { answer, id } = await theOnly(hit);
    expect(answer).toMatch(/<QuestionIdentifier>colour<\/QuestionIdentifier>\s*<FreeText>purple &amp; gold<\/FreeText>/);
    await requester.client.send(new RejectAssignmentCommand({ AssignmentId: id, RequesterFeedback: 'The shirt is white.' }));
    await page.getByRole('link', { name: 'All work', exact: true }).first().tap();
    await page.getByText('They said: The shirt is white.').waitFor();
    await page.getByText('They said: Thank you').waitFor();
    expect(await misfits()).toEqual([]);
    await requester.client.send(
      new ApproveAssignmentCommand({ AssignmentId: id, OverrideRejection: true, RequesterFeedback: 'My mistake: it is purple.' }),
    );
    const { Assignment } = await requester.client.send(new GetAssignmentCommand({ AssignmentId: id }));
    expect(Assignment?.AssignmentStatus).toBe('Approved');
  });

  it('may be a page of the requester’s own server', async () => {
    const hit = await aHit('A survey elsewhere', {
      Question: `<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd"><ExternalURL>${surveyUrl()}/survey?wave=2</ExternalURL><FrameHeight>300</FrameHeight></ExternalQuestion>`,
    });
    await take('A survey elsewhere');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Submit', disabled: false }).waitFor();
    await frame.getByLabel('Which club?').fill('Lakers');
    await frame.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Sent.', { exact: true }).waitFor();

    const { answer, id } = await theOnly(hit);
    expect(answer).toMatch(/<QuestionIdentifier>club<\/QuestionIdentifier>\s*<FreeText>Lakers<\/FreeText>/);
    await requester.client.send(new ApproveAssignmentCommand({ AssignmentId: id }));
    await requester.client.send(
      new SendBonusCommand({ AssignmentId: id, WorkerId: publicWorkerId(worker.id), BonusAmount: '0.25', Reason: 'Quick and right' }),
    );
  });

  it('may be a look-up, which is answered on the desk', async () => {
    const hit = await aHit('Find an account', {
      HITLayoutId: 'ATHLETEHANDLE',
      HITLayoutParameters: Object.entries({ name: 'Zoe Ball', sport: 'golf', platform: 'x' }).map(([Name, Value]) => ({ Name, Value })),
    });
    await take('Find an account');
    await answerField(page).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Zoe Ball' }).waitFor();
    await typeAnswer(page, 'zoe_ball');
    await send(page);
    await until(async () => (await theOnly(hit)).answer.includes('zoe_ball'));
  });

  it('is one at a time: what is in hand is said, and can be given back', async () => {
    const hit = await aHit('One at a time', { Question: form, MaxAssignments: 2 });
    await take('One at a time');
    await page.getByRole('button', { name: 'Send answer' }).waitFor();

    await page.getByRole('link', { name: 'Task', exact: true }).tap();
    await page.getByText('You have other work in hand').waitFor();
    await page.getByRole('link', { name: 'Go on with it' }).tap();
    await page.getByRole('button', { name: 'Give it back' }).tap();
    expect(await misfits()).toEqual([]);
    await page.getByRole('button', { name: 'Give it back' }).tap();
    await page.getByText('Given back').first().waitFor();

    const { rows } = await own.pool.query(`select status from hit_assignment where worker_id = $1 order by accepted_at desc limit 1`, [
      worker.id,
    ]);
    expect(rows).toEqual([{ status: 'Returned' }]);
    expect(hit).not.toBe('');
  });

  it('may ask for a qualification, whose test is taken on the page', async () => {
    const { QualificationType } = await requester.client.send(
      new CreateQualificationTypeCommand({
        Name: 'Knows hands',
        Description: 'Which hand is which.',
        QualificationTypeStatus: 'Active',
        Test: form,
        TestDurationInSeconds: 600,
        AnswerKey: `<AnswerKey xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/AnswerKey.xsd"><Question>
          <QuestionIdentifier>hand</QuestionIdentifier><AnswerOption><SelectionIdentifier>left</SelectionIdentifier><AnswerScore>5</AnswerScore></AnswerOption></Question></AnswerKey>`,
      }),
    );
    const id = QualificationType?.QualificationTypeId ?? '';
    const requirement = { QualificationTypeId: id, Comparator: 'GreaterThanOrEqualTo' as const, IntegerValues: [5] };
    await aHit('For those who know hands', { Question: form, QualificationRequirements: [requirement] });
    await openList();
    await page.getByText('You can’t take it yet').waitFor();
    await page.getByRole('link', { name: 'How to get it' }).tap();
    await page.getByRole('button', { name: 'Begin the test' }).tap();
    await page.getByRole('textbox').fill('Lakers');
    await page.getByRole('radio', { name: 'Left' }).check();
    expect(await misfits()).toEqual([]);
    await page.getByRole('button', { name: 'Send answer' }).tap();
    await page.getByText('You have it, with 5 points').waitFor();

    await take('For those who know hands');
    await page.getByRole('button', { name: 'Give it back' }).tap();
    await page.getByRole('button', { name: 'Give it back' }).tap();
    await page.getByText('Given back').first().waitFor();
  });

  it('comes with words of its requester’s', async () => {
    const WorkerIds = [publicWorkerId(worker.id)];
    await requester.client.send(new NotifyWorkersCommand({ Subject: 'More next week', MessageText: 'Come back on Monday.', WorkerIds }));
    await openList();
    await page.getByText('Come back on Monday.').waitFor();
    expect(await misfits()).toEqual([]);
  });

  it('was paid: approvals and a bonus', async () => {
    const { AvailableBalance } = await requester.client.send(new GetAccountBalanceCommand({}));
    expect(Number(AvailableBalance)).toBeLessThan(1000);
    const { body } = await nonet.http.get('/api/v1/workers/me').set('Authorization', worker.token).expect(200);
    expect(body.balance).toBe('0.55');
    expect(
      visitor.complaints.filter((told) => !told.startsWith(`asked ${surveyUrl()}`) && !told.includes('/mturk/externalSubmit')),
    ).toEqual([]);
  });
});
