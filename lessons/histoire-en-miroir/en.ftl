### The mirror story: English texts.

lesson_title = The mirror story
lesson_summary = Read a tale with a girl, then with a boy. Count the surprises, then invent a third version.
lesson_objective =
    Spot the words that change when a heroine becomes a hero, and say what you had imagined.
    By the end, each pair invents what happens next, with every character afraid, helping and deciding.
lesson_keep =
    Alix can be a girl or a boy: it is still a good story.
    Being afraid, helping, deciding: it happens to every character.

lesson_programme_emc = French citizenship programme (EMC), CE1, ages 7 to 8: “Respecter les autres” (respecting others); CE2: “Apprendre ensemble et vivre ensemble” (learning and living together). BO du 13 juin 2024. In language lessons: understanding a story.
lesson_programme_evar = French programme on feelings and relationships (EVAR), CE1: spotting stereotypes in picture books. Order of 3 February 2025, BO n° 6 du 6 février 2025.

lesson_notes =
    In short: imagine, read a tale twice, find what has changed, debate, invent a third version, choose the sentence to keep.
    Before: read the tale aloud to yourself, in both versions. Alix is a name for girls and for boys. If a child in the class is called Alix, tell the child beforehand and say that this is a character.
    During: read slowly, with the same pleasure and in the same voice both times. Do not put on a high or a deep voice.
    Both versions are good stories. Nobody looks foolish in them: Alix is afraid, cries, decides, comforts, mends. We are not looking for the “real” version.
    The third version matters most: swapping a girl and a boy is not enough, every character should have a good part.
    We say nothing about the children in the class. Nobody tells the class what happens at home.
    If you are short of time: tell the third version aloud, all together, in five minutes.
    Afterwards: for a week, the class counts the heroines and heroes in its own books. We count characters, never pupils. Keep the numbers to talk about.

lesson_adult =
    This is a calm lesson. Three things may come up.
    Laughter at the second reading: “Is it surprising? What surprises you?” Do not scold: people often laugh when they are surprised.
    A child who is pointed at, “He’s like Alix, he cries”: “We are talking about Alix, not about us. Everyone is allowed to cry.”
    If a child says something that worries you: listen calmly, believe the child, do not investigate and do not promise to keep it secret. Then follow the card “If a child confides in you”.

lesson_material =
    A computer and a projector, no internet. No phones or tablets are needed.
    To answer: raised hands are enough.
    To count surprises: scrap paper and a pencil for each pupil.
    Without a projector: the tale, printed in both versions.

lesson_differentiation =
    Reading is hard: you read, the pupils listen. At the second reading, point to each word that changes.
    New to the language: before you read, draw a lighthouse, a lantern and a bulb, and name them together.
    Needs landmarks: for pupils with a support plan, give one paragraph in both versions, with the changed words highlighted.
    Speaking is hard: the third version is drawn in three boxes: I am afraid, I help, I decide.
    Going further: rewrite a paragraph with two heroines, or with two heroes. Which words have to change?

lesson_evaluation =
    During the third version, listen: is every character afraid, helpful and in charge at least once?
    In language: the pupil finds at least three words that change with the heroine or the hero.
    There is no mark. An unfinished story is a fine story.

lesson_family =
    Dear families,

    For 40 minutes, the class reads a tale twice: once with a girl, once with a boy. The class teacher runs the lesson.

    What children learn. They learn to listen to a story, to spot the words that change, and to say what they had imagined. Then they invent a version in which every character has a good part.

    In the French programmes. Language: understanding a story. Citizenship (EMC), CE1 and CE2 (official bulletin of 13 June 2024). Feelings and relationships (EVAR), CE1: spotting stereotypes in picture books (official bulletin no. 6 of 6 February 2025). The lesson is not about the body or sexuality.

    What children see. A tale in five paragraphs: one stormy night a lighthouse goes dark, and Alix helps the keeper. A question about the words that change. One sentence to discuss: “It is exactly the same story.” There is no right answer to that one.

    What is not asked. No question is about your family or your child’s books. No name is asked for. After the lesson, only class totals are kept, never one child’s answer. Every child may pass.

    Where the tale comes from. The Marelle team wrote it. The lesson states no figures.

    To carry on at home: one evening, read a story with a heroine in place of the hero, or the other way round. What surprises you?

## avant

avant_title = Two bears, seen from behind: who is who?
avant_text =
    The first is stirring the soup. The second is mending the roof.
    We close our eyes. We imagine.
avant_notes =
    What to do: read it twice. Eyes closed for ten seconds. Then ask: “Did you see a daddy bear, a mummy bear, a big brother, a grandmother?” Take three or four answers.
    Then say: “The text doesn’t tell us. Our heads drew that. Today we are going to see what our heads add to stories.”
    If someone says “A bear is always a he”: “We often say ‘he’ for animals in stories. That is a habit. It doesn’t tell us who this bear is.”
    If the whole class saw the same thing: “That’s interesting. Where have we seen that picture before?”
    Prompts: What made you imagine that? A book, a film?

## phare

phare_title = Alix’s lighthouse
phare_text = We read it once with a girl, once with a boy. Make a mark for each surprise.
phare_par_maison = Alix lives by the sea, near a tall lighthouse. { They } is a curious child and a bit of a dreamer. Every evening, { they } watches the light go round.
phare_par_tempete = One stormy night, the light goes out. A boat is still at sea. Alone at { their } window, Alix is afraid and cries a little. Then { they } picks up a lantern.
phare_par_marches = { Their } mind made up, { they } climbs all the steps of the lighthouse. At the top, the keeper has twisted her ankle. Alix comforts her and wraps her in a blanket.
phare_par_lampe = “Tell me what to do,” says Alix. Patient and careful, { they } changes the bulb and tightens the screws. The big light turns again!
phare_par_bateau = The boat comes safely home. The sailor wipes his eyes: “Thank you, Captain Alix!” Proud and very tired, { they } falls asleep watching the light.
phare_third = What if the keeper, the sailor and Alix all made the decision together?
phare_ask = What surprised you, and at which reading?
phare_notes =
    What to do: first reading (4 min), with a mark on scrap paper for each surprise. Second reading (4 min), on another line. The marks stay secret. Then show the two texts side by side and find the words that change (3 min). Ask the question on the screen (3 min).
    Start with the girl or with the boy: change from one class to the next if you can.
    If someone says “Boys don’t cry”: “Everyone can cry. Alix cries, then picks up the lantern. The sailor has tears in his eyes too, tears of joy.”
    If someone says “A girl wouldn’t go alone”: “Alix is afraid in both stories and goes in both. What helps?”
    If someone says “At night, all alone, really?”: “In a tale, you can. In real life, you call an adult.”
    If nobody is surprised: “That’s fine too. You had imagined both.”
    If someone asks who Alix “really” is: “Alix is a character. You choose.”
    Prompts: Which words did you like best? Which of Alix’s qualities is the most useful that night?

## change

change_title = Between the two readings, what changed in the text?
change_option_courage = How brave Alix is
change_option_petits-mots = A few little words
change_option_fin = The end of the story
change_why = Only little words change, like “she” and “he”. Alix does and feels the same things.
change_ask = And in your head, what changed?
change_notes =
    What to do: in pairs, one minute to agree. Vote. Then the class names words that change: “she” and “he”, “her” and “his”.
    In language: write the pairs on the board, without saying that one of them comes first. In the French version, adjectives change too.
    If someone says “She was braver” or “He was braver”: “Let’s find the sentence. What does Alix do in each text?”
    Prompts: Which words do not change at all? Do “brave” or “curious” change in other languages you know?

## meme-histoire

meme-histoire_title = “It is exactly the same story.”
meme-histoire_text = We vote. We talk in pairs. We vote again.
meme-histoire_ask = Did you imagine the same pictures both times?
meme-histoire_notes =
    What to do: first vote (1 min). Talk in pairs (2 min). Talk as a class, starting with the view fewest people chose (3 min). Second vote (1 min). There is no right answer, and not being sure is a real opinion.
    Reasons to agree: “The same things happen.” “Alix feels the same.” “The end is the same.”
    Reasons to disagree: “I didn’t see the same picture.” “I was more frightened one time.” “I felt more at home in one version.”
    If someone says “I like it better with a girl” or “with a boy”: “That is your taste. What do you like about that version?”
    If nobody changes their mind: “That’s fine. Did you hear a new reason?”
    Prompts: Why is it good to have stories with all kinds of heroes and heroines?

## troisieme

troisieme_title = Invent the third version
troisieme_text =
    Your story has Alix, the keeper and the sailor.
    Each of them is afraid once.
    Each of them helps once.
    Each of them decides once.
troisieme_notes =
    What to do: in pairs, three minutes of talk. The beginning is given: “The light goes out again. This time…” Three pairs tell their story in one minute. The class checks: who was afraid? who helped? who decided?
    Alix is a girl or a boy, as each pair likes.
    If a pair only swaps the parts: “And the keeper, what does she decide? And the sailor, what is he afraid of?”
    If a story makes fun of a character: “How could we give them a good moment?”
    For later: write and draw the story.
    Prompts: Who speaks most in your story? Who has the best idea?

## phrase

phrase_title = Choose the sentence to keep.
phrase_text = All three sentences are right.
phrase_option_courage = Courage suits everyone.
phrase_option_histoire = Every character deserves a good part.
phrase_option_inventer = You can always invent another version.
phrase_notes =
    What to do: read the three sentences and vote. The one chosen most stays on the board: say it all together. Copying it into exercise books comes after the lesson, with the lesson’s own sentences.
    If two sentences tie: keep both.
    If someone says “I don’t like any of them”: “All three are right. You can write your own beside it.”
    Prompts: In which of the class’s books is this sentence true?
