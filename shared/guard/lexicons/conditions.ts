/** Names of illnesses and injuries. Written by the project, November 2026; the endings are those of Greek and Latin disease names. */
export const conditions = `
*algia *cardia *cytosis *dystrophy *ectasia *emia *iasis *ischemia *itis *megaly *oma! *opathy *osis
*paralysis *paresis *penia *plasia *plegia *pox *rrhea *sclerosis *trophy! *uria a_cold acute! addict*
adenoid* adhd afib aids! alcoholic* alergi* allerg* als! alzheimer* amblyopia amput* anaphyla* anemic
aneurysm* angina apnea arrhythm* arthr* asma asperger* asthma* astigmatism asymptomatic autis* autoimmune b12!
bad_back bad_cold bad_hip bad_knee* bedridden benign! birth_defect* blind! blood_clot* blood_pressure bmi! bph
bradycard* bruxism bruxismo bulging_disc bursit* calculos cancer* carcinogen* carcinoma caries carpal
cataplex* cataract* cavities cavity celiac chest_cold chicken_pox chlamydia cholesterol chromosom* chronic!
clenching close_contact clotting colesterol colorblind common_cold concussion congenital! contagious! copd
cornea* corona! coronavirus covid* crippl* crohn* crooked_teeth croup deaf! defect! deficien* degenerat*
delay! dementia dengue derrame diabet* disability! disabled! diseas* disorder* diverticul* dry_socket dyslexia
dystroph* ectopic eczema embol* encephal* enfermedad* epilep* esguince esophag* exposed_to! farsighted
fatty_liver fibroid* flat_feet flu fungal fungus gallbladder gallstone* gangren* gastro* genetic! gerd
gestational glaucoma gout haemorrhoid* hammertoe* hand_foot_and_mouth hashimoto* have_cold hearing_aid*
heart_attack* heart_condition heart_failure heart_murmur heart_problem* hematoma* hemochromat* hemophilia
hemorrhoid* hereditary! hernia* herpes hfmd high_blood_pressure high_sugar hipertens* hiv hongos hospice! hpv
hydroceph* hyperg* hyperl* hyperm* hyperp* hypert* hypogly* hypotens* hypothy* hypoxi* ibd ibs immune!
immunocompromised impacted impetigo in_remission incontin* infarto infection* infertil* influenza injur*
insuficiencia keratoconus lactose_intoleran* lazy_eye leukoc* lice liver_failure low_sugar low_vision lupus
lyme lymph* macula* malaria malignan* mange! mass! measles melanoma meniere* meningit* menopaus* metabolic!
metasta* migrana miscarr* mono! mrsa mumps murmur! mute! myop* narcolep* nearsight* neumonia neuralg* neuro*
nonverbal norovirus obese obesidad obesity optic! osteo* overbite overdos* overweight palliative! palpit*
paraplegi* parkinson* pcos perimenopaus* periodont* piedras! piles! pinched_nerve piojos piorrea plantar
pneumonia polio prediabet* preeclampsia preemie premature! presion_alta prostat* prosthe* pterygium
quadripleg* quarantine! receding relaps* remission! retina* rheumat* ringworm rosacea rotator_cuff rotavirus
rsv rubella sarampion sarna scabies sciatic sciatica scolio* sensory! sepsis septic shingles sickle_cell sida
sindrome sinus slipped_disc snor* sobrepeso special_needs! spina_bifida spleen! spondyl* sprue staph std
stenos* sti strabismus strep stroke! stye sugar_level* syndrome* syphilis tachycard* tb tdah tendin* tendon*
terminal! thalass* thrush thyroid* tinnitus tiroid* tmj tonsil* torn_meniscus tourette* transplant* trastorno*
trigger_finger tumor* tumour* typhoid ulcera underbite underweight uti valve! varicela vih viral! viruela
virus! vitiligo wheelchair! whiplash worms! zoster
`;
