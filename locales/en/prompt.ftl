### Questions that start the talk again, chosen by how the class answered. The adult alone sees them.

prompt-title = To start the talk again

## The class agrees

prompt-agreed = The class mostly agrees: look for the reasons, and for exceptions.
prompt-agreed-1 = What makes you say so?
prompt-agreed-2 = Is it true everywhere, and has it always been?
prompt-agreed-3 = What might somebody say who thinks otherwise?
prompt-agreed-4 = What can you see, in the playground or in books, that points the other way?

## The class is split

prompt-split = The class is split: listen to both sides, without counting votes.
prompt-split-1 = What reasons are there to answer this? And that?
prompt-split-2 = What does everybody agree on all the same?
prompt-split-3 = What would we need in order to be more certain?
prompt-split-4 = Which reason that you heard here makes you think?

## Most were mistaken

prompt-mistaken = Many people think so: start from there, and blame nobody.
prompt-mistaken-1 = Where may this idea come from? Where do we hear it?
prompt-mistaken-2 = What surprises you in the answer?
prompt-mistaken-3 = How do people know? Who counted or checked it?
prompt-mistaken-4 = What does knowing it change for you?
