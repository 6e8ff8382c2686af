package cn.yst.contract;

/// The empty JSON object: body of a call that needs no words.
public record Nothing() {}
