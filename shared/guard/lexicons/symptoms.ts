/** Words for what somebody feels or shows. Written by the project, November 2026. `*` ends a stem, `_` joins words, `!` marks words too common to decide alone. */
export const symptoms = `
abscess* ache* aching acidez acne agruras amanec*! ampolla* appetite! arde arden ardor athletes_foot atragant*
bald_spot barro! blackout* bled bleed* blister* bloat* blood_in bloodshot blurr* boil bolita* breathing!
breathless* broken_tooth bruis* bug_bite* bulto* bump! bunion* burning! burp* cagadera calambre* calentura
canker* cant_bend cant_breathe cant_chew cant_eat cant_move cant_sleep cant_swallow cant_walk carsick catarro
chichon chills chipped cicatriz colico* comezon con_tos concuss* confus*! congest* consciousness constipat*
contractions convuls* cortada* cough* cramp* crusty cyst dandruff dehydrat* deja_vu desmay* devolv* diarr*
discharge! discomfort dislocat* dizz* doliendo dolor dolores double_vision drool* droop* drows* dry_eye* duele
duelen earache* ejaculat* encias! enferm* erectile erection* escalofrio* estornud* estren* faint* fatiga
fatigue* feel_awful feel_terrible feeling_bad fever* fiebre flare_up flaring flema* flemas! floaters flujo!
flushing! food_poisoning fractur* gas! gash* gassy granit* grano gripa gripe hair_fall hair_growth hair_loss
headache* hearing! hearing_problem* heartbeat! heartburn heavy_period* herida* hincha hinchad* hinchazon hives
hoarse hormigue* hot_flash* hurt* ill! infeccion* infect* inflam* insomnia insomnio irregular_period* itch*
jaundice* knocked_out la_tos leaking! lesion* lighthead* limp limping lisp! llaga* lump* lunar! mal_aliento
maread* mareo* me_cai me_corte me_lastime me_molesta! me_mordio me_queme me_salieron me_salio memory_loss
menstru* migraine* missed_period moco mole molestia* moreton* mucha_tos mucus my_period nariz_tapada nause*
no_appetite no_come no_duermo no_me_siento_bien no_period no_puedo_comer no_puedo_dormir no_puedo_masticar
no_puedo_respirar no_puedo_tragar no_quiere_comer nodule* nosebleed* not_talking numb numbing numbness
ojo_rojo ojos_rojos oozing orina! orinar pain painful paining palsy paralys* paralyz* passed_out pee peeing
peor! period! pica pican pimple* pink_eye pise_un polyp* poop* popo! puk* punzad* pus queasy quebr*!
quemadura* rabies rash* redness reflujo reflux resfri* retortijon* ringing_in roncha* ronco runny_nose sabor!
saliva! salpull* sangra sangrad* sangran sangrando sangre sarpull* scab scar se_me_cayo se_me_despego
se_me_movio se_me_partio se_me_rompio seizur* sensibilidad! sensitive_to_cold sensitivity! sex_drive shaking!
shaky short_of_breath shortness_of_breath sick siento_mal skin_tag* sleep! sleeping! sleepy! smelly sneez*
sore spasm* speech_delay spit_up splinter spotting sprain* squint* stabbing stiff sting stomach_bug stool*
stretch_marks stuffed_up stung stutter* sweats swell* swollen symptom*! tapada! tender the_runs threw_up
throb* throw_up throwing_up tick_bite tics tightness tingl* toothache* toothpain torci tortic* tos! tosiendo
toso tremor* trouble_breathing trouble_sleeping trouble_swallowing twitch* ulcer* unconscious*
under_the_weather unwell upset_stomach urinat* urine veo_borroso verruga* vertigo* vomit* wart watery_eyes
weak! weakness weight_loss wets_the_bed wetting_the_bed wheez* wound* zumbido
`;
