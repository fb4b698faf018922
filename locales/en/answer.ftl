### The choices that the program brings along.

answer-agree = I agree
answer-unsure = I’m not sure
answer-disagree = I disagree
answer-true = True
answer-false = False
answer-everyone = Everyone
answer-girls = Mostly girls
answer-boys = Mostly boys
