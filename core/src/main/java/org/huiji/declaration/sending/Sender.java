package org.huiji.declaration.sending;

/**
 * Who sends a summary table, as the line above it says (附件2); empty where nothing is written.
 *
 * @param bureau 推荐单位
 * @param filler 填报人
 * @param phone 办公电话
 * @param mobile 手机
 */
public record Sender(String bureau, String filler, String phone, String mobile) {

  public static final Sender UNKNOWN = new Sender("", "", "", "");
}
