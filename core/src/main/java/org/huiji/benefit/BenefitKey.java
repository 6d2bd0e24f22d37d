package org.huiji.benefit;

/**
 * Names a benefit. The name alone is not enough: 重庆软件和信息服务内刊 stands under 宣传服务 and under 行业资料, and
 * means two things.
 *
 * @param category for example 品牌资源
 * @param name for example 会员铜牌
 */
public record BenefitKey(String category, String name) {}
