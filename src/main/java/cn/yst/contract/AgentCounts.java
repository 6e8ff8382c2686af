package cn.yst.contract;

/// Counts on the pills over the list of agents.
public record AgentCounts(int all, int active, int waiting, int expired) {
  public AgentCounts {
    Required.that(active >= 0 && waiting >= 0 && expired >= 0, "counts");
    Required.that(all == active + waiting + expired, "all");
  }
}
