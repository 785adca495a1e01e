/** Suicide and self-harm, by the rungs of the C-SSRS (Columbia Protocol) and by indirect signals; never a risk estimate. Sources: field.md I; written by the project, November 2026. */
import { pattern } from '../pattern.ts';
import { applyRules, type Detector, type Rule } from './detector.ts';

// Hyperbole, titles and help offers that carry the same words.
const FIGURES = pattern(
  '(die|dying) (laughing|lol|of embarrassment|of boredom|of laughter)',
  '(career|encouraging) suicide',
  'suicide (squad|doors|prevention|hotline|awareness|rate|loss)',
  'killing myself (trying)',
  '(kill) myself for (forgetting)',
  'die (for|before|alone|out)',
  '(not|never) suicidal',
  '(dont|didnt) (actually )?(want) to (die)',
  '(never) kill myself',
  '(id) have to kill myself',
  'die (slowly|epically)',
  '(kill) (time|for an|for a)',
  'me muero de (ganas|hambre)',
);
// What the whole sentence is told in: jest, fiction, or a burden too small to be meant.
const TONE = pattern(
  '(by|an) (accident|mistake)|accidentally',
  '(lol|lmao|haha)',
  '(if|because) i (ever )?(have) to',
  'if i (was) (gonna)',
  '(lowkey|literally) ~ (kill myself|want to die)',
  'every time i',
  '(for) telling me to kill',
  '(the) (book|movie|show|game|song|novel)',
);

const SELF_HARM = 'self-harm';
const rung = (rule: string, when: RegExp, unless: RegExp = TONE): Rule => ({
  rule: `crisis.${rule}`,
  kind: SELF_HARM,
  category: 'crisis',
  when,
  unless,
  figures: FIGURES,
});

const DIE =
  '(die|be dead|not exist|disappear forever|stop existing|never wake up|not wake up|end it all|end everything)';

export const CRISIS_RULES: readonly Rule[] = [
  rung(
    '1-wish-to-be-dead',
    pattern(
      `i (actually |lowkey )?(want|wanna|wanted) (to )?(just )?${DIE}`,
      '(am|and) (want) (to )?(die)',
      '(i) (just )?(wish) (that )?(i) (was) (dead)',

      '(dont|do not) (want to|wanna) (live|be alive|wake up)',
      '(dont) (want to|wanna) (be here|do this) (anymore)',
      '(so|just) (tired) of (living|life)',
      '(no|dont see a|whats the) (reason|point) (to|in) (live|living|keep living|being alive|keep going)',
      'life (is not|isnt) worth (it|living)',

      'better off (dead|without me)',
      '(let|why cant) (me |i )?(just )?(let myself )?die( already)?',
      '(id) (rather )(die|be dead)',
      '(pray) (that )?i (dont wake up)',
      '(time|ready) (for me )?to die',

      'leav(e|ing) this world( forever)?',
      'cant (go on|take it) anymore',
      '(if) (i )?(want) to (live or die)',
      'should i (live) anymore',

      '(quiero) (morir|morirme)',

      '(ya )?no (quiero) (vivir)',
      'ojala no despertara',
      'no vale la pena vivir',

      'cansad(o|a) de (vivir|la vida)',
    ),
  ),
  rung(
    '2-thoughts',
    pattern(
      '(kill|killing|kil|off|offing|hang|shoot|unalive|end) (my self|myself*)',
      '(to) kill (yourself) (without)',
      '(painless|easiest|easy|quickest) (way|ways) (to) (die|kill|go)',
      '(suicide|suicidal)',
      '(end|ending|take|taking|took) my (own )?life',
      '(end|ending) it (all|tonight)',
      'means to end it',
      '(want|going) to end (it|my pain)',

      'kms',
      '(quitarme|quitarse|acabar con) (la vida|mi vida|todo)',
      '(suicidio)',
      '(pensamientos|ideas) suicidas',
    ),
  ),
  rung(
    '3-self-injury',
    pattern(
      '(hurt|hurting|cut|burn) myself',
      '(self) (harm|harming|injury|injure)',

      '(cutting|cut|hurts|hurt) (herself|himself)',
      '(not) (cutting)',
      'urge(s)? to cut',
      'seen my cuts',
      '(relapsed) (on )?(cutting)',
      '(clean) from (sh)',
      'i cut last night',
      '(tell|found) ~ (i cut|blades)',
      '(sh|cutting) again',
      '(kys|ctb)',
      '(hacerme) (dano)',
      '(se corta)',
    ),
    pattern(
      '(accident|accidentally|shaving|cooking|slipped|kitchen|at work|stove|iron|playing|gym|working out|soccer|football|running|sin querer)',
    ),
  ),
  rung(
    '4-intent-or-plan',
    pattern(
      '(jump|jumping) (off) (a )?(bridge|cliff)',
      'blow my (fucking )?(brains) out',
      '(take|took|swallowed) (a whole bottle of|a bunch of|all of) (these )?(pills)',
      'took (too many) (pills)',
      '(overdosed) on purpose',
      '(die) if i (took)',
      '(decided|going|ready|want) to (die|overdose|top myself|pull my own plug|hang|jump)',

      '(stockpiling|hoarded|saving up) ~ (pills|morphine)',
      '(pills|gun|rope) ~ (in my hand|in my lap|lined up|in the truck)',
      '(got|bought|need) (a )*(rope)',
      '(how to|tied a) (tie a )?noose',
      'way(s)? to (hang)',

      '(already )?(took) (them all)',
      'what (would) happen if i (took|swallowed) [^ ]+',
      '(how many|enough) ~ (to die|to kill myself|would kill me)',

      '(i have|theres) (easy access to )?(a )?(gun)',
      '(belt) around my neck',
      '(written|writing) (my )?(suicide |goodbye )(note|letters)',
      '(giving) away (all )?(my) (things)',
      '(planned) (out )?(my) (entire )?(suicide)',
      '(dont|not) (plan|planning) (on) (turning|coming back)',

      '(is) # (stories) high enough',

      '(tome|se tomo) (todas las|un frasco de) pastillas',
      'carta de despedida',
    ),
  ),
  rung(
    'indirect',
    pattern(
      '(everyone|family|others) ~ (better) (off )?(without me|if i died)',
      '(wont) be (here) (next week)',
      '(no one|nobody) (would) (even )?(notice if i|care if i)',
      '(goodbye) (everyone)',
      'ill be gone (in)',
      '(wish) (id) never (been )?born',
      'would be nice (to )?(just )?(not exist)',
      'not waking up',
      '(no) reason for me to (be)( here)?',
      'my own funeral',
      '(vanish|disappear) (forever|and never)',

      '(something) (happens to me tonight)',
      'i (cant) be (trusted )?alone (rn)',
      '(dont) see (a) future',
      '(nobody|anybody) (even|will) (even )?(come to|find me)',
      'my family would ~ (faster) without me',
      '(be over) (soon|for good)',
      '(soon) ~ (at peace)',
      '(this is|saying) (my )?(goodbye)',

      '(burden) (on) (my kids)',
      '(wish) (i could )?(just )?(go to sleep) and (not) wake( up)?',
      '(nothing) (left )?to live for',
      'nothing left for me( here)?',
      '(reason) to (live|keep going|keep living)',
      'not planning on coming back',
      'cant (keep) living',
      'todos ~ mejor (sin mi)',

      'adios (a todos|para siempre)',
      'soy una carga( para todos)?',
    ),
  ),
  rung(
    'third-person',
    pattern(
      '(<kin>|<they>) ~ (wants|want|wanted|says) ~ (die|end their life)',
      '(kill|hang|hurt|cut) (himself|herself)',
      '(<kin>|<they>) ~ (rather be dead|wants to go to heaven|left a (suicide )?note)',
      '(mentioned|talking about) ending it',
      '<kin> ~ quiere morir',
    ),
  ),
];

export const crisis: Detector = (reading) => applyRules(reading, CRISIS_RULES);
