package dev.roadmap.practice.hunt;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody complains of, and what is behind it.
 *
 * @param fault the name of the fault
 * @param level 1 to 3
 * @param complaint what they say, in their words
 * @param hints each gives away more
 */
public record Story(String fault, int level, String complaint, List<String> hints) {

  private static final List<Story> ALL =
      List.of(
          story(
              "deleted-still-listed",
              1,
              "Customers say that deleted tasks come back.",
              "Delete one, then look for it in every place where tasks are shown.",
              "GET /tasks/{id} says 404. Does the list agree?"),
          story(
              "create-answers-200",
              1,
              "A partner's client throws away every task it makes: \"not created\", its log says.",
              "Look at what POST answers with curl -i, not only at the body.",
              "What is the status of something new?"),
          story(
              "no-location",
              1,
              "The mobile team asks how they are to find a task they have just made.",
              "There is a header for that.",
              "Compare the headers of POST with those the contract promises."),
          story(
              "empty-list-null",
              1,
              "New customers see a white page. It goes away with their first task.",
              "Begin with nothing, as they do.",
              "What exactly does GET /tasks answer when there are no tasks?"),
          story(
              "completed-as-text",
              1,
              "In the new app all tasks are ticked off, even those made a minute ago.",
              "Look at the JSON closely, character by character.",
              "Which type should completed have?"),
          story(
              "unknown-id-500",
              1,
              "The pager rings at night, always with a link that somebody kept for too long.",
              "Ask for something that is not there.",
              "404 is for clients, 500 for us."),
          story(
              "blank-title-accepted",
              1,
              "The list has rows with nothing in them.",
              "What is the least you can send?",
              "Try titles of blanks."),
          story(
              "list-drops-newest",
              1,
              "\"I have to add everything twice until I see it.\"",
              "Make three tasks and count.",
              "Which one is missing, and where?"),
          story(
              "completed-cannot-be-unset",
              2,
              "Ticked off by mistake, ticked off for ever.",
              "Set it, then take it back.",
              "false is a value, too."),
          story(
              "put-resets-created-at",
              2,
              "The report of old tasks is empty since people correct typos.",
              "Read a task before and after a change.",
              "Which members may PUT change?"),
          story(
              "delete-by-prefix",
              2,
              "Whoever deletes the first task loses more than that one. Only big customers"
                  + " complain.",
              "Make a dozen tasks and more.",
              "Compare the ids of those that went together."),
          story(
              "unknown-fields-stored",
              2,
              "An auditor found a member \"admin\" in our answers and asks who put it there.",
              "Send more than you are asked for.",
              "Then read it back."),
          story(
              "put-half-applied",
              2,
              "\"It said no and did it all the same.\"",
              "Send a change with one right and one wrong member.",
              "Read the task after a 422."),
          story(
              "titles-html-escaped",
              2,
              "\"Fish &amp; chips\", says the label printer.",
              "Use characters that mean something in HTML.",
              "Compare what you sent with what comes back."),
          story(
              "charset-refused",
              2,
              "One client of many is told 415, and swears that it sends JSON.",
              "Look at the whole Content-Type it sends.",
              "A media type may have parameters."),
          story(
              "list-random-order",
              2,
              "\"The list jumps about whenever I reload.\"",
              "Ask twice without changing anything.",
              "Compare the order, not the content."),
          story(
              "ids-reused",
              2,
              "A bookmark to a deleted task shows somebody's holiday plans.",
              "Delete the newest, make another.",
              "Look at the ids."),
          story(
              "lost-write",
              3,
              "Now and then a task is gone, though everybody saw the 201.",
              "Make many and count.",
              "Is it one in some number?"),
          story(
              "one-in-twenty-503",
              3,
              "The monitoring shows 5 % errors, and nobody can show one.",
              "Ask often: for i in $(seq 100).",
              "Count the statuses."),
          story(
              "id-race",
              3,
              "On Mondays at nine, two people share a task.",
              "What is different at nine? Everybody comes at once.",
              "Send many POSTs at the same time: curl --parallel, xargs -P."),
          story(
              "lone-surrogate-poisons-list",
              3,
              "Since a chat bot writes tasks, the list is an error. Each task alone is fine.",
              "Bots cut texts at a number of characters. What is half an emoji?",
              "Send \"\\ud83d\" as a title."),
          story(
              "chunked-read-as-empty",
              3,
              "A streaming client is told that its body is empty. It is not.",
              "Content-Length is not the only way to say how long a body is.",
              "curl -H 'Transfer-Encoding: chunked'."),
          story(
              "id-as-32-bit",
              3,
              "A partner with very large numbers sees tasks of the very first days.",
              "Try ids at the limits of number types.",
              "2^32 + 1."),
          story(
              "length-in-characters",
              3,
              "Customers in Zürich get answers that are cut off. Those in London do not.",
              "Which letters does Zürich have that London does not?",
              "Compare Content-Length with the bytes of the body."),
          story(
              "head-with-body",
              3,
              "Behind the proxy, answers get mixed up after its health probe.",
              "The probe uses HEAD.",
              "Send two requests on one connection, the first with HEAD."));

  private static Story story(String fault, int level, String complaint, String... hints) {
    return new Story(fault, level, complaint, List.of(hints));
  }

  /** Those of a level; 0 for all. */
  public static List<Story> of(int level) {
    var found = new ArrayList<Story>();
    for (Story story : ALL) {
      if (level == 0 || story.level() == level) {
        found.add(story);
      }
    }
    return found;
  }

  /** The story about a fault. */
  public static Story about(String fault) {
    for (Story story : ALL) {
      if (story.fault().equals(fault)) {
        return story;
      }
    }
    throw new IllegalArgumentException(fault);
  }
}
