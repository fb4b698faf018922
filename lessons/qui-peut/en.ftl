### “Who can…?”: English texts

lesson_title = Who can…? Toys, games and things to do
lesson_summary = Sort some cards, meet a pilot and a king who danced, then talk it over.
lesson_objective =
    Notice a ready-made idea and find an example to test it.
    By the end, each child can name an activity and say, using “because”, why everyone can try it.
lesson_keep =
    Playing, dancing, cooking, making things: we can learn them, and everyone can try.
    A ready-made idea about girls or boys is called a stereotype.

lesson_programme_emc = French citizenship programme (EMC), CE1, ages 7 to 8: “Respecter les autres” (respecting others). Official bulletin of 13 June 2024, taught in CE1 since September 2025.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1: spotting stereotypes in toys and games. Order of 3 February 2025, official bulletin no. 6 of 6 February 2025.

lesson_notes =
    Ten minutes to prepare: read this page, read the replies to what children may say, print the cards if you need them.

    How the lesson runs: guess, sort, meet real people, debate, keep one sentence.

    The question is always “Who **can**?” It is never “Who likes?” or “Who in this class?”

    Children talk about the cards and the people in them. Nobody tells the class what they have at home.

    There are no points and no teams. Never count girls’ answers and boys’ answers.

    After a common mistake, say: “Many people think so.” Then read the fact and where it comes from.

    Read every screen aloud, twice.

    Short of time? Leave out the two hands and the Olympic Games. The lesson then takes 32 minutes.

lesson_adult =
    This is a calm lesson. Three things may come up.

    Teasing: stop it gently. “We question an idea, never a person.” Then go back to the card.

    A remark about family, such as “I’m not allowed to at home”: judge nobody. “Families think different things. Here we are asking who can.” Then go back to the card.

    A child tells you something worrying: listen, believe, stay calm, ask no questions. Do not promise to keep it secret: say who you are going to tell. Write down the child’s own words at once, with the date. Tell the head teacher the same day. In France, adults can also ring 119 for advice. In immediate danger: 17.

lesson_material =
    A computer and a projector. No phones or tablets are needed.

    To vote: raised hands or printed answer cards.

    Without a projector: the eight sorting cards, printed, and three hoops or three boxes.

    To finish: an exercise book and a pencil.

lesson_differentiation =
    Reading: the adult reads everything aloud. Every sorting card has a drawing.

    Children learning the language: act out each card, then name it together.

    Children with a support plan: four cards instead of eight. Pointing is a full answer.

    Shy speakers: prepare a sentence in pairs. Sentence starter on the board: “Everyone can … because …”

    To go further: invent a ninth card and find two very different people who can do it.

lesson_evaluation =
    During the debate, listen: do children give a reason with “because”? Do they look for an example?

    At the door, each child says or draws an activity that everyone can try. There is no mark.

    You can do the sort again three to six weeks later. Look only at the class total. One class is too few to draw a conclusion: the numbers are there to talk about.

lesson_family =
    To the families of our CE1 class

    Your child is taking part in a 40-minute lesson called “Who can…?” It is taught by the class teacher.

    What children learn. They learn to notice a ready-made idea about girls or boys, and to look for an example to test it. They practise listening and giving a reason.

    In the French programmes. Citizenship (EMC), CE1: “Respecter les autres”, respecting others (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1: spotting stereotypes (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. A riddle about two hands mending a bike. Eight picture cards to sort, such as “Make soup” or “Hammer in a nail”. Four short facts: dolls that can say “daddy” or “mummy”, a woman pilot in 1910, King Louis XIV who danced, the Paris Olympic Games. One sentence to discuss: should you try a game before you say “It’s not for me”? There is no right answer to that one.

    What is not asked. No child is asked about family, toys or themselves. No name is stored. Every child may pass. Nobody has to like a game, or change games.

    Where the facts come from. Toys: Franceinfo, 2020. Pilot’s licence of 1910: Air Journal. Louis XIV and dance: RMN-Grand Palais. 2024 Games: Inside News. 1896 Games: Le Cheval. The page addresses are in the lesson.

    You are welcome to ask the school to show you the whole lesson.

## accueil

accueil_title = Who can…? First, three rules for talking.
accueil_text =
    We listen.
    We question an idea, never a person.
    Anyone may pass.
accueil_notes =
    Aim: set the rules and the question of the day.

    Read the three rules. Ask for a gesture for each, such as a hand to the ear for “We listen”. Then say: “Today we have one question: who can?”

    If a child says “It’s mean to disagree”: “You can say: I don’t agree with that idea. The person is still your classmate.”

    Prompts: “What could we say instead of ‘That’s rubbish’?” “What do we do if we don’t feel like talking?”

## mains

mains_title = You can only see two hands. They are mending a bike. Who is it?
mains_option_on-ne-sait-pas = We can’t know
mains_option_femme = A woman
mains_option_homme = A man
mains_why = Many people answer very quickly. But two hands are not enough to know.
mains_ask = Why do we sometimes answer so fast?
mains_notes =
    Aim: notice that we sometimes guess without knowing.

    Ask the children to close their eyes and imagine the two hands. Then vote in silence. There is no photo: the person is made up. After the result, give the word of the day: “A ready-made idea about girls or boys is called a **stereotype**.”

    If a child says “It’s a man, for sure”: “It could be. Do the hands tell us?” If a child says “It’s a woman, it’s a trick”: “It could be. Do the hands tell us?”

    If the class answers “We can’t know”: “Did you have a picture in your head?” Children keep that picture to themselves.

    Prompts: “What would we need to see to know?” “Where have we seen this picture before: a book, an advert, a film?”

## trois-boites

trois-boites_title = Who can…? Put each card in a box.
trois-boites_text = We ask who **can** do it. We do not ask who likes it.
trois-boites_bin_tout-le-monde = Everyone
trois-boites_bin_filles = Mostly girls
trois-boites_bin_garcons = Mostly boys
trois-boites_item_ballon = Play football
trois-boites_item_poupee = Play with a doll
trois-boites_item_soupe = Make soup
trois-boites_item_clou = Hammer in a nail
trois-boites_item_arbre = Climb a tree
trois-boites_item_danser = Dance
trois-boites_item_consoler = Comfort someone
trois-boites_item_avion = Fly a plane
trois-boites_why = You can learn all of this. Some dolls can even say “daddy” or “mummy”.
trois-boites_ask = What do you need to do it well?
trois-boites_notes =
    Aim: watch the “Everyone” box fill up, one example after another.

    Show a card. The class suggests a box. Ask: “Do we know a different example, in a book, a sport or a job?” As soon as there is one, the card goes into “Everyone”. A card can always be taken back. Allow a minute a card.

    If you left out the two hands, give the word of the day here, “stereotype”: a ready-made idea about girls or boys.

    If nobody has an example, give two, a woman and a man. Football: a woman footballer, a man footballer. Doll: a woman childminder and a man who works in a nursery, who both look after little ones. Soup: a man cook, a woman cook. Nail: a woman joiner, a man carpenter. Tree: a man climber, a woman climber. Dance: a man dancer, a woman dancer. Comfort: a woman nurse, a man nurse.

    “Fly a plane” has no box. At seven, nobody flies a plane: the limit is age, and you have to learn. Leave it to one side: the next activity comes back to it.

    The fact: some dolls sold in France have a button to choose “maman” (mummy) or “papa” (daddy) (Franceinfo, 2020). Do not name a brand.

    If a child says “Dolls are for girls”: “Many people think so. Playing with a doll is practice in taking care. Who can take care?”

    If a child says “You have to be strong to hammer a nail”: “One child may be stronger than another. Here it is mostly the right movement. Who can learn it?”

    If a child says “Boys don’t cry” or “Boys don’t comfort people”: answer clearly: “Everyone can be sad. Everyone can comfort someone.”

    If a child says “Only women carry a baby in their tummy”: “That is true. And after that, who can look after the baby?”

    If a child says “Everyone” without thinking: “Give us an example that shows it.”

    If a girl says “I like dolls” or a boy says “I like football”: “That’s fine. That is choosing too.”

    If a child mentions family: “Thank you, that’s an example.” Then go back to the cards and ask nothing more.

    Prompts: “Do we see both examples as often in books?” “What do you need: time, help, practice?”

## pilote

pilote_title = In 1910 a woman, Raymonde de Laroche, got a licence. What for?
pilote_text = A licence is an official paper. It says: “This person knows how.”
pilote_option_bateau = Ship’s captain
pilote_option_avion = Aeroplane pilot
pilote_option_cuisine = Head chef
pilote_why = It was a pilot’s licence. She was the first woman in the world to get one.
pilote_ask = So which box does “Fly a plane” go in?
pilote_notes =
    Aim: meet a real person and finish the sort.

    Read the question, then the word “licence”. Vote. After the result, pick up the card “Fly a plane” again. Women and men can fly once they have learnt: the class decides on the box.

    The fact: on 8 March 1910, the Frenchwoman Raymonde de Laroche got pilot’s licence number 36 (Air Journal). Do not give her age: sources disagree.

    If a child says “She’s the only one”: “She was the first. Today women and men fly planes, sometimes in the same plane.”

    If a child says “I could never do that”: “At seven, nobody can. You learn it.”

    Prompts: “What changes when somebody goes first?” “Can you want a job you have never seen anyone do?”

## roi

roi_title = King Louis XIV was a great dancer.
roi_text = You say “Louis the Fourteenth”. He was a king of France.
roi_why = In 1661 he founded the Royal Academy of Dance in France. He danced on stage himself.
roi_ask = What helps a person to dance well?
roi_notes =
    Aim: meet a famous man who danced.

    Read the sentence twice and vote. If many answer “False”: “Many people think so. And yet it is true.” Read the fact and where it comes from (RMN-Grand Palais, a French museums’ photo agency). Here, an academy brings together people who know their art very well.

    If a child says “Kings don’t dance”: “This one danced in front of his court. In his day, dancing mattered for a king.”

    If a child laughs: “It is surprising, and that is what this lesson is for. What surprises you?”

    Prompts: “Does dancing take strength, rhythm, memory?” “Who can practise that?”

## jeux

jeux_title = Paris Olympic Games, 2024: out of 10 places, how many were for women?
jeux_text = One place means one person who takes part.
jeux_answer_unit =
    { $n ->
        [one] { $n } place out of 10
       *[other] { $n } places out of 10
    }
jeux_why = Half: 5 out of 10. In 1896, at the first modern Games, no women took part.
jeux_ask = What changed between 1896 and 2024?
jeux_notes =
    Aim: see that a habit can change.

    In pairs, choose a number from 0 to 10. The ten figures are ten places. Reveal, then count the other half: 5 places for men.

    The fact: 5,250 places planned for women and 5,250 for men (Inside News, 2024). It was the first time. These are the places planned: the number of people who came was slightly different. In 1896, at the first modern Olympic Games, no women took part (Le Cheval).

    If a child asks “Why were there no women in 1896?”: “Our source doesn’t say why. What ready-made idea might people have had?”

    If a child says “So the men lost places”: “The places are shared. Each group has half.”

    Prompts: “Can a habit change?” “Who can change it?”

## debat

debat_title = You should try a game before you say: “It’s not for me.”
debat_text = We vote. We talk in pairs. We vote again.
debat_ask = Which idea made you think?
debat_notes =
    Aim: give a reason, listen to someone else’s, keep or change your mind.

    First vote: 1 minute. Talk in pairs: 2 minutes. Talk as a class: 3 minutes, starting with the view fewest people chose. Second vote: 1 minute. There is no right answer to find, and not being sure is a real opinion.

    Reasons to agree: “You don’t know until you try.” “You might get a nice surprise.” “Sometimes it is other people who told us it wasn’t for us.”

    Reasons to disagree: “You’re allowed not to want to.” “Sometimes watching is enough to know.” “A game can be scary.”

    Rights are not put to the vote. If a child asks “Are we allowed to play it?”, the adult answers: “Yes. A girl or a boy has the right to play any of these games.” The debate is about one thing only: should you try?

    If a child says “That’s for girls” or “That’s for boys”: “Who decided that? What does our sort say?”

    If nobody changes their mind: “That’s fine. Did you hear a new reason?”

    Prompts: “If you don’t dare, what helps?” “Can you tell someone else: this game is not for you?”

## phrase

phrase_title = Which sentence does our class keep?
phrase_option_essayer = Everyone can try.
phrase_option_apprendre = Nobody knows everything: we learn.
phrase_option_choisir = I choose my games, you choose yours.
phrase_notes =
    Aim: keep something from the lesson.

    Read the three sentences and vote. The one chosen most stays on the board: say it all together. In their books, children copy the sentence chosen. The lesson’s own sentences can be glued in or copied later.

    If some of the class prefer another sentence: “All three are true. You can copy yours as well.”

    Prompt: “Who would you like to say it to, in a story or a film?”
