/** Words for what somebody feels or shows. Written by the project, November 2026. `*` ends a stem, `_` joins words, `!` marks words too common to decide alone. */
export const symptoms = `
abscess* ache* aching acidez acne adormecid* agotad*! agruras amanec*! ampolla* appetite! arde arden ardor
ardores athletes_foot atragant* bad_breath bald_spot barro! bedwetting belch* bellyache bitten blackhead*
blackout* bled bleed* blister* bloat* blood_in bloodshot blurr* boil bolita* breathing! breathless*
broken_tooth bruis* bug_bite* bulto* bump! bunion* burning! burnt_my burp* cagadera calambre* calentura
callus* canker* cant_bend cant_breathe cant_chew cant_eat cant_move cant_sleep cant_swallow cant_walk carsick
caspa catarro cellulite chapped chichon chills chipped cicatriz colicky colico* comezon con_tos concuss*
confus*! congest* consciousness constipat* contractions convuls* corns cortada* cough* cracked_tooth cracking!
cramp* crooked! crowding! crusty cyst dandruff debilidad decay! decayed decaying dehydrat* deja_vu
delayed_milestones desmay* devolv* diahr* diarh* diarr* discharge! discharging discolor* discolour* discomfort
dislocat* dizz* dolencia* doliendo dolor dolorcito dolores double_vision drainage! drool* droop* drows*
dry_eye* dry_mouth duele duelen earache* ejaculat* encias! enferm* entumecid* entumid* erectile erection*
escalofrio* escoc* espinilla* estit* estornud* estren* exhausted! faint* farting fatiga fatigue* feel_awful
feel_bad feel_terrible feeling_bad fever* fiebre flaky flare_up flareup flaring flatulen* flema* flemas!
floaters flujo! flushing! food_poisoning forgetful foul fractur* frostbite gas! gases! gash* gassy granit*
grano gripa gripe guacare* hacer_pis hair_fall hair_growth hair_loss hairfall hallucinat* hangnail headache*
hearing! hearing_loss hearing_problem* heartbeat! heartburn heavy_period* herida* hincha hinchad* hinchazon
hives hoarse hoarseness hormigue* hot_flash* hurt* ill! impoten* incontinen* indigestion infeccion* infect*
inflam* ingrown_* insomnia insomnio irregular_period* itch* jaundice* jerking knocked_out la_tos laceration*
leaking! lesion* lethargic libido light_headed lighthead* limp limping lisp! llaga* lockjaw loose_tooth
loss_of_appetite loss_of_smell lost_my_voice lump* lunar! lunares! mal_aliento malestar malnourish* maread*
mareo* me_cai me_corte me_lastime me_molesta! me_mordio me_queme me_salieron me_salio me_siento_mal
memory_issues memory_loss menses menstru* migraine* milestones! misaligned missed_period moco mocos mole
molestia* moreton* motion_sickness mucha_tos mucus my_period nariz_tapada nause* no_appetite no_come no_duermo
no_me_siento_bien no_period no_puedo_comer no_puedo_dormir no_puedo_masticar no_puedo_respirar no_puedo_tragar
no_quiere_comer nodule* nosebleed* not_talking numb numbing numbness odor! odour! ojo_rojo ojos_rojos ooze
oozing orina! orinar pain painful paining palpitacion* palpitation* palsy paralys* paralyz* passed_out pee
peeing peeling! peor! period! phlegm pica pican picazon pimple* pink_eye pise_un polyp* poop* popo! popping!
puk* punzad* pus pustul* queasy quebr*! quemadura* quemazon rabies racing_heart rash* rasquin* redness reflujo
reflux relapse* resfri* retortijon* ringing_in roncha* ronco ronqu* rotten! rotting runny_nose sabor! saliva!
salpull* sangra sangrad* sangran sangrando sangre sarpull* scab scar scarring se_me_cae_el_pelo se_me_cayo
se_me_despego se_me_movio se_me_partio se_me_rompio se_me_salio seizur* sensibilidad! sensitive_to_cold
sensitivity! sex_drive shaking! shaky short_of_breath shortness_of_breath sick siento_mal skin_tag* sleep!
sleeping! sleepwalk* sleepy! smelly sneez* sore soreness spasm* speech_delay spit_up splinter spotting sprain*
squint* stabbing stammer* stench stiff stiffness sting stinging stinks! stomach_bug stomachache* stool*
stretch_marks stuffed_up stuffy_nose stung stutter* sudor* sunburn* sweats sweaty! swell* swollen symptom*!
tantrum*! tapada! teething! temblor* tender tenderness the_runs threw_up throb* throw_up throwing_up tic!
tick_bite ticks tics tightness tingl* tiric* toothache* toothpain torced* torci tortic* tos! tosiendo toso
tremor* trouble_breathing trouble_sleeping trouble_swallowing twitch* ulcer* unconscious* under_the_weather
unwell upset_stomach urinat* urine veo_borroso verruga* vertigo* vomit* wart watery_eyes weak! weakness
weight_gain weight_loss welts wets_the_bed wetting_the_bed wheez* wound* wrinkle*! yellow_teeth zit zumbido
`;
